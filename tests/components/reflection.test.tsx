// @vitest-environment happy-dom
/** The pages of what is said and asked, as a reader of each language gets them: what is tapped is kept, and nothing is judged. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { hashOf, placeOf, type ReflectionSection } from '../../components/journal/sections.ts';
import { ASKING_PARTS, askingPlace } from '../../components/reflection/asking-rules.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Said, Tagged } from '../../lib/recording/said.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import { toDeckFile } from '../../lib/reflection/deck-file.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { TAGS } from '../../lib/reflection/tags.ts';
import { expectAccessible, figure, READERS, textOf } from './drawn.tsx';
import { agreementWith, CHOSEN, DAYS, GROUP, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

const TURNS = MANY.single.moments.map((moment) => ({ type: 'moment' as const, ...moment }));
const offer = (occasion: Offer['occasion'], question: string, more: Partial<Offer> = {}): Offer => ({
  ...{ id: `offer.${occasion}`, occasion, question, from: 0, until: Number.MAX_SAFE_INTEGER },
  ...more,
});
const tagged = (id: string, more: Partial<Tagged>): Tagged => ({ what: 'tags', id, day: DAYS[1], service: 'claude', ...more });

describe.each(READERS)('in $language', (reader) => {
  const { words, reflecting, energy, locale, language } = reader;

  type Given = { said?: Said[]; settings?: Partial<QuestionSettings>; offers?: Offer[]; howOften?: boolean; voice?: boolean };
  async function page(section: ReflectionSection | 'week', { said = [], settings = {}, offers = [], howOften = false, voice }: Given = {}) {
    const asked = reflectionWith(reader, settings, { offers, howOften }, voice);
    const { agreement, done } = agreementWith(CHOSEN);
    const { container } = render(
      <Journal
        {...{ words, locale, agreement }}
        place={placeOf(hashOf(section))}
        notebook={notebookWith(MANY, TURNS, [], said)}
        services={SERVICES}
        browser="firefox"
        mending={NO_MENDING}
        group={GROUP}
        loadEnergy={async () => energy}
        reflection={asked.given}
        actions={{ save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} }}
      />,
    );
    await waitFor(() => expect(container.querySelector('main h1')).not.toBeNull());
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const press = (label: string, within: Element = container) => {
      const found = [...within.querySelectorAll('button')].find(({ textContent }) => plain(textContent) === plain(label));
      if (!found) throw new Error(`no button ${label}`);
      fireEvent.click(found);
    };
    const write = (css: string, text: string) => fireEvent.input(container.querySelector(css) as Element, { target: { value: text } });
    return { container, said, press, write, done, ...asked };
  }

  const SAID: readonly Said[] = [
    tagged('p1', { purpose: ['learn'], decidedBy: 'required', barrier: ['access', 'deadline'] }),
    tagged('p2', { purpose: ['learn', 'private'], decidedBy: 'me', reliedOn: true }),
    { what: 'reflection', id: 'r', day: DAYS[1], minute: 600, question: 'CH-10', text: 'Kept the outline.' },
    { what: 'helper', id: 'h', day: DAYS[1], name: 'Sam', place: 1 },
  ];

  test.each(['purposes', 'reflections', 'check-in', 'review', 'idea', 'helpers', 'decks', 'asking'] as const)(
    '%s can be used by everybody, empty and full',
    async (section) => {
      for (const said of [[], [...SAID]]) {
        const { container } = await page(section, {
          said,
          offers: [offer('check', 'CH-13', { moment: 'p4' }), offer('week', 'WE-04'), offer('day', 'DA-01')],
        });
        // Of the decks one: they are all alike, and hold a hundred questions.
        const folded = [...container.querySelectorAll('details')];
        for (const details of section === 'decks' ? folded.slice(0, 1) : folded) details.open = true;
        await expectAccessible(container);
        cleanup();
      }
    },
  );

  test('a check-in: three taps are kept at once, of a single choice the last, and a tap more takes one back', async () => {
    const { container, said } = await page('check-in');
    const tap = async (list: string, tag: string) => {
      fireEvent.click(container.querySelector(`[data-list=${list}] [value=${tag}]`) as Element);
      await waitFor(() => expect(textOf(container.querySelector('.check-in > .result') as Element)).toBe(reflecting.tagging.kept));
      cleanup();
    };
    await tap('decidedBy', 'me');
    expect(said).toEqual([expect.objectContaining({ what: 'tags', id: 'p4', service: 'perplexity', decidedBy: 'me' })]);
    expect(JSON.stringify(said)).not.toContain('minute');
    const again = await page('check-in', { said });
    for (const [list, tags] of Object.entries(TAGS)) {
      expect(
        [...again.container.querySelectorAll(`[data-list=${list}] input`)].map((input) => (input as HTMLInputElement).value).sort(),
      ).toEqual([...tags].sort());
    }
    expect(again.container.querySelector<HTMLInputElement>('[data-list=decidedBy] [value=me]')?.checked).toBe(true);
  });

  test('heavier: nothing is kept but that, and nothing more is asked today', async () => {
    const { container, said, press, write, settings, became } = await page('check-in', {
      offers: [offer('check', 'CH-13', { moment: 'p4' })],
    });
    write('.asked textarea', 'words that are not kept');
    press(reflecting.answering.answers.heavier);
    await waitFor(() => expect(textOf(container)).toContain(reflecting.heavy.body.replace(/\s+/g, ' ')));
    expect(said).toEqual([{ what: 'reflection', id: 'new.1', day: DAYS[4], minute: 855, question: 'CH-13', answer: 'heavier' }]);
    expect(settings().endedOn).toBe(DAYS[4]);
    expect(became).toEqual([
      { offer: 'offer.check', outcome: 'shown' },
      { offer: 'offer.check', outcome: 'answered' },
    ]);
    expect(container.querySelector('.tag-fields')).toBeNull();
  });

  test('a question says why it came and by which rule, with a way to it; skipped, it is gone', async () => {
    const { container, press, said, became } = await page('reflections', { offers: [offer('day', 'DA-05')] });
    const why = container.querySelector('.why') as HTMLElement;
    expect(textOf(why)).toContain(reflecting.asking.rules.day);
    expect(why.querySelector('a')?.getAttribute('href')).toBe(`#${askingPlace('day')}`);
    expect(container.querySelector('.asked textarea')?.getAttribute('maxlength')).toBe('280');
    press(reflecting.answering.skip);
    await waitFor(() => expect(container.querySelector('.asked')).toBeNull());
    expect(said).toEqual([]);
    expect(became).toContainEqual({ offer: 'offer.day', outcome: 'skipped' });
  });

  test('the review: keeping as it is and trying another way weigh the same; stop shows the way, without pleading', async () => {
    const { container, press, said } = await page('review', { said: [...SAID], offers: [offer('week', 'WE-04')] });
    const doors = [...container.querySelectorAll('.answers button')];
    expect(doors.map((door) => door.className)).toEqual(['button', 'button']);
    press(reflecting.answering.answers.asis);
    await waitFor(() => expect(said.at(-1)).toMatchObject({ question: 'WE-04', answer: 'asis' }));
    cleanup();
    const monthly = await page('review', { offers: [offer('week', 'WE-12')] });
    monthly.press(reflecting.answering.answers.stop);
    await waitFor(() => expect(monthly.container.querySelector('a[href="#settings/stop"]')).not.toBeNull());
    expect(monthly.done).toEqual([]);
    cleanup();
    const paused = await page('review', { offers: [offer('week', 'WE-12')] });
    paused.press(reflecting.answering.answers.pause);
    await waitFor(() => expect(paused.done).toEqual(['pause']));
  });

  test('what for: counts with how many were not described; what never leaves is beside the tables; presenting hides the mark', async () => {
    const { container } = await page('purposes', { said: [...SAID] });
    expect(figure(container, 'described')).toBe('2');
    expect(figure(container, 'not-described')).toBe('3');
    expect(figure(container, 'imposed-turns')).toBe('1');
    expect(figure(container, 'purpose-learn')).toBe('2');
    expect(container.querySelector('[data-figure=barrier-access], [data-figure=purpose-private]')).toBeNull();
    expect(textOf(container)).toContain(
      fillSlots(reflecting.purposes.tagTurns, { tag: reflecting.tags.barrier.access, turns: '1' }).replace(/\s+/g, ' '),
    );
    cleanup();
    const shown = await page('purposes', { said: [...SAID], settings: { presenting: true } });
    expect(figure(shown.container, 'purpose-learn')).toBe('1');
    expect(textOf(shown.container)).not.toContain(reflecting.purposes.withRelied.replace(/\s+/g, ' '));
  });

  test('several turns are described at once', async () => {
    const { container, said } = await page('purposes');
    for (const box of [...container.querySelectorAll('.turns input')].slice(0, 3)) fireEvent.click(box);
    await waitFor(() => expect(container.querySelector('.marked-turns')).not.toBeNull());
    fireEvent.click(container.querySelector('.marked-turns [data-list=purpose] [value=play]') as Element);
    await waitFor(() => expect(said).toHaveLength(3));
    expect(said.every((row) => row.what === 'tags' && row.purpose?.includes('play'))).toBe(true);
  });

  test('the journal can be searched, and asks before it deletes', async () => {
    const { container, write, press, said } = await page('reflections', { said: [...SAID] });
    expect(container.querySelectorAll('.reflection-entry')).toHaveLength(1);
    write('input[type=search]', 'nothing like it');
    expect(container.querySelectorAll('.reflection-entry')).toHaveLength(0);
    write('input[type=search]', 'OUTLINE');
    press(reflecting.reflections.remove);
    expect(said).toHaveLength(SAID.length);
    press(words.data.confirm);
    await waitFor(() => expect(said).toHaveLength(SAID.length - 1));
    // As in My data, it can be taken back.
    await waitFor(() => expect(container.querySelector('.told .undo')).not.toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.told')));
    press(words.data.undo);
    await waitFor(() => expect(said).toHaveLength(SAID.length));
    expect(container.querySelector('.undo')).toBeNull();
  });

  test('easy to read: one question a screen, all of them reachable, and what was begun is there again', async () => {
    const { container, press } = await page('check-in', { settings: { easy: true } });
    const shown = () => [...container.querySelectorAll('.in-turn:not([hidden]) > *')].map((step) => step.getAttribute('data-list'));
    expect(document.documentElement.dataset.easy).toBe('true');
    const seen: (string | null | undefined)[] = [];
    for (let step = 0; step < 8; step += 1) {
      await waitFor(() => expect(shown()).toHaveLength(1));
      const [one] = shown();
      seen.push(one);
      await expectAccessible(container);
      press(reflecting.steps.next);
      if (step < 7) await waitFor(() => expect(shown()).not.toEqual([one]));
    }
    expect(seen).toEqual([...Object.keys(TAGS), null]);
    press(reflecting.steps.back);
    await waitFor(() => expect(shown()).toEqual(['feeling']));
    cleanup();
    const asking = await page('asking', { settings: { easy: true } });
    expect(asking.container.querySelectorAll('.in-turn:not([hidden])')).toHaveLength(1);
    const link = asking.container.querySelector(`a[href="#${askingPlace('rely')}"]`) as Element;
    // The address is the browser's own affair.
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    await waitFor(() => expect(document.activeElement).toBe(document.getElementById(askingPlace('rely'))));
    expect(asking.container.querySelector('.in-turn:not([hidden]) [data-rule]')?.getAttribute('data-rule')).toBe('rely');
    cleanup();
    const plain = await page('check-in');
    expect(plain.container.querySelectorAll('.in-turn[hidden], .turn-to')).toHaveLength(0);
    expect(document.documentElement.dataset.easy).toBe('false');
  });

  test('“When …, I will …” is shown where it was put, in its own words, until it lapses', async () => {
    const { container, said, write, press } = await page('reflections');
    write('.plan .words-field input', 'a text is nearly done');
    write('.plan .words-field + .words-field input', 'read it aloud first');
    fireEvent.click(container.querySelector('.plan [name=on-week]') as Element);
    press(reflecting.answering.keep, container.querySelector('.plan') as Element);
    await waitFor(() => expect(said).toMatchObject([{ what: 'reflection', when: 'a text is nearly done', on: 'week' }]));
    cleanup();
    const [kept] = said as [Extract<Said, { what: 'reflection' }>];
    const { on: _, ...elsewhere } = kept;
    for (const [row, shown] of [
      [kept, 1],
      [elsewhere, 0],
      [{ ...kept, day: '2026-10-23' }, 0],
    ] as const) {
      const week = await page('week', { said: [row] });
      await waitFor(() => expect(week.container.querySelectorAll('.plans li')).toHaveLength(shown));
      cleanup();
    }
  });

  test('the first question says that questions rotate; a voice of the device reads it; a first idea stands beside what came of it', async () => {
    const idea: Said = { what: 'reflection', id: 'i', day: DAYS[3], minute: 1265, question: 'PA-03', text: 'Ask Sam first.' };
    const log: Said = { what: 'asked', id: 'a', day: DAYS[1], minute: 1, at: 1, occasion: 'check', question: 'CH-01', outcome: 'answered' };
    const offers = [offer('check', 'CH-02', { moment: 'p4' })];
    const first = await page('check-in', { offers, said: [idea], voice: true });
    expect(textOf(first.container)).toContain(reflecting.question.rotate.replace(/\s+/g, ' '));
    expect(textOf(first.container.querySelector('.first-idea') as Element)).toContain('Ask Sam first.');
    await waitFor(() => first.press(reflecting.answering.aloud));
    expect(first.read).toHaveLength(1);
    cleanup();
    const later = await page('check-in', { offers, said: [log] });
    expect(textOf(later.container)).not.toContain(reflecting.question.rotate.replace(/\s+/g, ' '));
    expect(later.container.querySelector('.first-idea')).toBeNull();
    expect([...later.container.querySelectorAll('button')].map(textOf)).not.toContain(reflecting.answering.aloud);
  });

  test('a deck is changed, warned of and kept, hidden, saved and brought in; a file that is none says what to do', async () => {
    const { container, press, write, said, saved } = await page('decks');
    const code = language === 'en' ? 'nth-of-type(1)' : 'nth-of-type(2)';
    write(`section form .words-field:${code} textarea`, language === 'en' ? 'Why this?' : 'Pourquoi cela ?');
    await waitFor(() => expect(container.querySelectorAll('.warnings li')).toHaveLength(3));
    press(reflecting.decks.save, container.querySelector('section') as Element);
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatchObject({ what: 'question', occasion: 'pause' });
    press(reflecting.decks.hide, container.querySelector('[data-question=PA-02]') as Element);
    await waitFor(() => expect(said).toContainEqual(expect.objectContaining({ id: 'PA-02', hidden: true })));
    press(reflecting.decks.saveDeck);
    expect(JSON.parse(saved[0] ?? '').questions).toHaveLength(105);
    const field = container.querySelector('input[type=file]') as HTMLInputElement;
    const bring = (text: string) => {
      Object.defineProperty(field, 'files', { value: [new File([text], 'deck.json')], configurable: true });
      fireEvent.change(field);
    };
    bring('{}');
    await waitFor(() => expect(textOf(container)).toContain(reflecting.decks.notADeck.replace(/\s+/g, ' ')));
    bring(toDeckFile(deckOf([])));
    await waitFor(() => expect(said).toHaveLength(106));
  });

  test('every rule says what it does, its default and how it stands, and is switched where it stands', async () => {
    const { container, settings } = await page('asking', { howOften: true });
    for (const id of ASKING_PARTS.flat()) {
      const rule = document.getElementById(askingPlace(id))?.closest('[data-rule]');
      expect(rule?.querySelector('.by-default')?.textContent).not.toBe('');
      expect(rule?.querySelector('.now')?.textContent).not.toBe('');
    }
    const tick = (rule: string, css: string) => fireEvent.click(container.querySelector(`[data-rule=${rule}] ${css}`) as Element);
    expect(Object.values(settings().on)).toEqual([false, false, false, false]);
    tick('pause', '[value=yes]');
    await waitFor(() => expect(settings()).toMatchObject({ on: { pause: true }, since: DAYS[4] }));
    tick('pause-on', '[value=claude]');
    await waitFor(() => expect(settings().pauseOn).toEqual(['claude']));
    tick('delay', '[value="5"]');
    tick('presenting', '[value=yes]');
    tick('look', 'button');
    fireEvent.click(container.querySelector('.how-often [value=off]') as Element);
    await waitFor(() => expect(settings()).toMatchObject({ delayS: 5, presenting: true, notBefore: '2026-11-27', often: 'off' }));
  });

  test('uses relied on are marked and unmarked without a word of why', async () => {
    const { container, said, press } = await page('asking');
    fireEvent.change(container.querySelector('[data-rule=rely] select') as Element, { target: { value: 'admin' } });
    press(reflecting.asking.relyAdd, container.querySelector('[data-rule=rely]') as Element);
    await waitFor(() => expect(said).toEqual([{ what: 'relied', id: 'new.1', day: DAYS[4], purpose: 'admin' }]));
  });
});
