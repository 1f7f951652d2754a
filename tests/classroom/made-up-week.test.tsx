// @vitest-environment happy-dom
/** The made-up week on a wall: said to be made up wherever it is, and never mixed with anybody's record. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ClassWordsContext } from '../../components/classroom/class-language.ts';
import { MadeUpWeek } from '../../components/classroom/MadeUpWeek.tsx';
import { OwnGuess } from '../../components/classroom/OwnGuess.tsx';
import { ShownTurn } from '../../components/classroom/ShownTurn.tsx';
import { placeOf } from '../../components/settings/rules.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { madeUpTags } from '../../lib/classroom/made-up-tags.ts';
import { madeUpRows } from '../../lib/classroom/made-up-week.ts';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { draw, expectAccessible, READERS, textOf } from '../components/drawn.tsx';

afterEach(cleanup);

const ALL = { from: '', to: '9999-12-31' };

describe.each(READERS.map((reader) => ({ ...reader, own: reader.language === 'en' ? classEn : classFr })))('in $language', (reader) => {
  const { own } = reader;
  const show = async () => {
    const container = draw(
      reader as (typeof READERS)[number],
      <ClassWordsContext.Provider value={own}>
        <MadeUpWeek />
      </ClassWordsContext.Provider>,
    );
    await waitFor(() => expect(container.querySelector('table')).not.toBeNull());
    return container;
  };

  test('the picture, the table and so the paper say that it is made up', async () => {
    const container = await show();
    const madeUp = reader.language === 'en' ? /made.up/i : /inventé/i;
    expect(container.querySelector('figure figcaption')?.textContent).toMatch(madeUp);
    expect(container.querySelector('table caption')?.textContent).toMatch(madeUp);
    // The head of a table is printed on each of its pages.
    expect(container.querySelector('thead th')?.textContent).toMatch(madeUp);
    for (const each of container.querySelectorAll('figcaption, caption')) expect(each.closest('.no-print')).toBeNull();
    await expectAccessible(container);
  });

  test('what Alix says is found first, and shown at a press, and hidden again', async () => {
    const container = await show();
    const { moments } = madeUpRows();
    const tags = madeUpTags(moments);
    const cells = () => [...container.querySelectorAll('tbody tr')].map((row) => textOf(row));
    expect(cells()).toHaveLength(12);
    const deadline = textOf(Object.assign(document.createElement('p'), { textContent: own.slips.tags.barrier.deadline }));
    const said = () => cells().filter((text) => text.includes(deadline)).length;
    expect(said()).toBe(0);
    expect(container.querySelectorAll('.to-find')).toHaveLength(12 * 5);
    fireEvent.click(container.querySelector('button') as Element);
    await waitFor(() => expect(said()).toBe(tags.filter(({ barrier }) => barrier?.includes('deadline')).length));
    expect(container.querySelectorAll('.to-find')).toHaveLength(0);
    await expectAccessible(container);
    fireEvent.click(container.querySelector('button') as Element);
    await waitFor(() => expect(said()).toBe(0));
  });

  test('on a wall one turn after the other is told, and what Alix says of it is found first', async () => {
    const container = draw(
      reader as (typeof READERS)[number],
      <ClassWordsContext.Provider value={own}>
        <ShownTurn />
      </ClassWordsContext.Provider>,
    );
    const says = container.querySelector('button') as Element;
    const next = container.querySelector('.next-turn') as Element;
    const { turns } = own.sheets.compare.madeUp;
    for (const [at, story] of [...turns, ...turns.slice(0, 1)].entries()) {
      if (at > 0) fireEvent.click(next);
      expect(container.querySelector('.turn-story')?.textContent).toBe(story);
      expect(container.querySelectorAll('.to-find')).toHaveLength(4);
    }
    fireEvent.click(says);
    expect(container.querySelectorAll('.to-find')).toHaveLength(0);
    expect(container.textContent).toContain(own.slips.tags.purpose.lookup);
    await expectAccessible(container);
    fireEvent.click(next);
    expect(container.querySelectorAll('.to-find')).toHaveLength(4);
  });

  test('a guess of one’s own goes by the rule that Settings has, and asks for nothing here', async () => {
    const container = draw(
      reader as (typeof READERS)[number],
      <ClassWordsContext.Provider value={own}>
        <OwnGuess />
      </ClassWordsContext.Provider>,
    );
    expect(container.querySelector('a')?.getAttribute('href')).toBe(`#${placeOf('guess')}`);
    expect(container.querySelector('input, form, button')).toBeNull();
    await expectAccessible(container);
  });
});

test('is never mixed with a record: it is given nothing, each has its own, and what is said of one is in no other', async () => {
  expect(MadeUpWeek).toHaveLength(0);
  const [one, other] = [createMadeUpNotebook(), createMadeUpNotebook()];
  const [turn] = await one.said('tags');
  if (turn === undefined) throw new Error('Alix says something');
  await one.remove({ what: 'entry', type: 'tags', id: turn.id });
  expect(await one.said('tags', ALL)).toHaveLength(11);
  expect(await other.said('tags', ALL)).toHaveLength(12);
});
