// @vitest-environment happy-dom
/** Share with a group: what is saved is what was shown, lines can be left out, files of others are refused with a sentence. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { FindingTable } from '../../components/group/FindingTable.tsx';
import { Group } from '../../components/group/Group.tsx';
import { GroupWordsContext } from '../../components/group/group-language.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import { groupFr } from '../../lib/language/group-fr.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import type { Finding } from '../../lib/sharing/files.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { cardOf, exerciseOf, person, WEB } from '../sharing/group.ts';
import { draw, expectAccessible, READERS, type Reader, textOf as readText } from './drawn.tsx';
import { groupPort, SERVICES } from './invented.ts';

afterEach(cleanup);

const notebook = createMadeUpNotebook();
const WEEK = { from: plusDays(notebook.today(), -7), to: plusDays(notebook.today(), -1) };

function choose(container: Element, at: number, files: readonly (readonly [string, string])[]) {
  const input = container.querySelectorAll<HTMLInputElement>('input[type=file]')[at];
  if (!input) throw new Error('no file can be chosen');
  Object.defineProperty(input, 'files', { configurable: true, value: files.map(([name, text]) => new File([text], name)) });
  fireEvent.change(input);
}

describe.each(READERS.map((reader) => ({ ...reader, group: reader.language === 'en' ? groupEn : groupFr })))('in $language', (reader) => {
  const { group } = reader;
  const show = (part?: string) => {
    const port = groupPort();
    const section = (shown: string | undefined) => (
      <GroupWordsContext.Provider value={group}>
        <Group notebook={notebook} services={SERVICES} port={port} part={shown} />
      </GroupWordsContext.Provider>
    );
    return { port, container: draw(reader as Reader, section(part)) };
  };

  test.each([undefined, 'agree', 'card', 'count', 'read', 'compare'])('%s can be used by everybody', async (part) => {
    const { container } = show(part);
    await waitFor(() => expect(container.querySelector(part === undefined ? '.levels' : `#${part}-title`)).not.toBeNull());
    for (const details of container.querySelectorAll('details')) details.open = true;
    await expectAccessible(container);
  });

  test('a card holds what its preview shows, and no line that was taken out; sensitive lines start unticked', async () => {
    const { exercise } = await exerciseOf('open', { ...WEEK, questions: ['prompts', 'used.claude', 'tag.health', 'energy'] });
    const { port, container } = show('card');
    choose(container, 0, [['exercise.json', textOf(exercise)]]);
    await waitFor(() => expect(container.querySelector('.save-own')).not.toBeNull());
    const row = (line: string) => container.querySelector(`[data-line="${line}"]`) as Element;
    fireEvent.input(row('tag.health').querySelector('input[type=number]') as Element, { target: { value: '2' } });
    fireEvent.click(row('used.claude').querySelector('input[type=checkbox]') as Element);
    const whole = () => container.querySelector('.whole-file')?.textContent ?? '';
    await waitFor(() => expect(whole()).toMatch(/"prompts":(?!.*used\.claude)/));
    const shown = whole();
    expect(shown).not.toContain('health');
    fireEvent.click(container.querySelector('.save-own') as Element);
    await waitFor(() => expect(port.saved).toHaveLength(1));
    expect(port.saved[0]?.parts.join('').trim()).toBe(shown);
    const read = await readGroupFile(shown, ['group-card'], WEB);
    expect('file' in read && Object.keys(read.file.answers)).not.toContain('used.claude');
    // Saved again, it has the same name inside; forgotten, another.
    fireEvent.click(container.querySelector('.save-blank') as Element);
    await waitFor(() => expect(port.saved).toHaveLength(2));
    const nonces = port.saved.map(({ parts }) => JSON.parse(parts.join('')).nonce);
    expect(nonces[0]).toBe(nonces[1]);
    expect(JSON.parse(port.saved[1]?.parts.join('') ?? '').answers).toEqual({});
    await expectAccessible(container);
  });

  test('cards: eight open the sheet, others are refused with a sentence, the 41st with the advice to split', async () => {
    const { exercise, ex } = await exerciseOf('blurred', WEEK);
    const other = await exerciseOf('blurred', { ...WEEK, title: 'Another' });
    const cards = await Promise.all(Array.from({ length: 41 }, (_, at) => cardOf(exercise, ex, person(at))));
    const { container } = show('read');
    choose(container, 0, [['exercise.json', textOf(exercise)]]);
    await waitFor(() => expect(container.querySelector('.handed')).not.toBeNull());
    choose(
      container,
      0,
      cards.slice(0, 7).map((card, at) => [`${at}.json`, textOf(card)]),
    );
    await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('7'));
    expect(container.querySelector('.assembly')).toBeNull();
    const foreign = textOf(await cardOf(other.exercise, other.ex, person(1)));
    choose(container, 0, [
      ['8.json', textOf(cards[7] as (typeof cards)[number])],
      ['other.json', foreign],
      ['page.html', '<script>alert(1)</script>'],
    ]);
    await waitFor(() => expect(container.querySelector('.assembly')).not.toBeNull());
    await waitFor(() => expect(container.querySelector('.file-said')?.textContent).toContain('page.html'));
    expect(readText(container.querySelector('.file-said') as Element)).toContain(
      readText(Object.assign(document.createElement('p'), { textContent: group.files.another })),
    );
    expect(container.querySelector('script')).toBeNull();
    choose(
      container,
      0,
      cards.slice(8).map((card, at) => [`${at + 8}.json`, textOf(card)]),
    );
    await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('40'));
    await waitFor(() => expect(container.querySelector('.file-said')?.textContent).toContain('40.json'));
    expect(container.textContent).toContain(group.large);
    // All cards of one choice are shown together, and none of them waits.
    expect(container.querySelector('.assembly > .small')?.textContent).toContain('40');
    await expectAccessible(container);
    // On a wall it begins at its top, and Escape leaves.
    fireEvent.click(container.querySelector('.project-sheet') as Element);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.projected h2')));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(container.querySelector('.projected')).toBeNull());
  });

  test('when of the week: a cell a part, what is held back says so, and what was not asked is no nought', async () => {
    const slot = (question: string, people?: number): Finding => ({
      question,
      values: [1],
      unsaid: 0,
      ...(people === undefined ? {} : { people }),
    });
    const findings = [slot('slot.6.week', 4), slot('slot.18.week'), slot('slot.18.weekend', 0), slot('tag.learn', 5)];
    const exercise = { level: 'sealed' as const, named: [], k: 3 as const, questions: findings.map(({ question }) => question) };
    const container = draw(
      reader as Reader,
      <GroupWordsContext.Provider value={group}>
        <FindingTable {...{ findings, exercise }} people={9} names={{}} />
      </GroupWordsContext.Provider>,
    );
    const cell = (id: string) => readText(container.querySelector(`.slots [data-finding="${id}"]`) as Element);
    const { when, hidden, nobody } = group.sheet;
    expect(cell('slot.6.week')).toMatch(/^4 \D+9$/);
    expect(cell('slot.6.weekend')).toBe(when.notAsked);
    expect([cell('slot.18.week'), cell('slot.18.weekend')]).toEqual([fillSlots(hidden, { k: '3' }), nobody]);
    expect(container.querySelectorAll('.slots tbody tr')).toHaveLength(2);
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(5);
    await expectAccessible(container);
  });
});
