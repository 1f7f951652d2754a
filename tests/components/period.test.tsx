// @vitest-environment happy-dom
/** This week, from nothing to many: its sentence, its figures, its gaps, and the same numbers in picture and table. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { placeOf } from '../../components/journal/sections.ts';
import { Period } from '../../components/period/Period.tsx';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { draw, expectAccessible, figure, READERS, type Reader, textOf } from './drawn.tsx';
import { DAYS, type Invented, MANY, NAMES, notebookWith, RECORDING, weekOf } from './invented.ts';

afterEach(cleanup);

async function week(reader: Reader, given: Invented | Notebook, showMadeUp = () => {}, hash = '#week') {
  const notebook = 'single' in given ? notebookWith(given) : given;
  const container = draw(
    reader,
    <Period
      notebook={notebook}
      names={NAMES}
      order={['chatgpt', 'claude']}
      status={RECORDING}
      energyChoices={USUAL_ENERGY}
      conditions={reader.reflecting.conditions}
      place={placeOf(hash)}
      guessing={{ first: false, last: null, note: async () => {} }}
      showMadeUp={showMadeUp}
    />,
  );
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  await waitFor(() => expect(container.textContent).not.toContain(reader.words.period.reckoning));
  return container;
}

/** Each stitch begins with the one capital M of its outline. */
function stitchesIn(container: Element): number {
  const outlines = [...container.querySelectorAll('.day .stitch-mark')].map((path) => path.getAttribute('d') ?? '');
  return outlines.reduce((sum, d) => sum + d.split('M').length - 1, 0);
}

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('many: every figure in sentence, legend, table and picture', async () => {
    const container = await week(reader, MANY);
    expect(figure(container, 'turns')).toBe('5');
    expect(figure(container, 'prompts')).toBe('5');
    expect(figure(container, 'days')).toBe('3');
    expect(figure(container, 'prompts', 'chatgpt')).toBe('2');
    expect(figure(container, 'energy-high', 'claude')).toBe('6');
    expect(stitchesIn(container)).toBe(5);
    const row = [...container.querySelectorAll<HTMLElement>(`[data-figure=prompts][data-day="${DAYS[1]}"]`)];
    expect(row.map(({ dataset }) => dataset.value)).toEqual(['1', '2', '0', '3']);
    expect(container.querySelector('.seam [role=img]')?.getAttribute('aria-label')).toContain('14:00');
    for (const fixed of [words.count.caveat, words.energy.caveat]) expect(container.textContent).toContain(fixed);
    await expectAccessible(container);
  });

  test('one prompt: in words, not in numerals', async () => {
    const container = await week(reader, weekOf([[2, 590, 'claude']]));
    const said = {
      en: 'This week you turned to an AI chat once and sent one prompt, on one day.',
      fr: 'Cette semaine, vous avez eu une fois recours à une IA conversationnelle et envoyé un prompt, en un jour.',
    };
    expect(textOf(container.querySelector('h1') as Element)).toBe(said[reader.language]);
    expect(figure(container, 'prompts')).toBe('1');
    await expectAccessible(container);
  });

  test('when most often is said only where the hours of all turns are known', async () => {
    const morning = weekOf([
      [1, 590, 'claude'],
      [1, 700, 'claude'],
      [3, 1200, 'claude'],
    ]);
    const most = fillSlots(words.period.mostOften.morning, { weekday: { en: 'Tuesday', fr: 'mardi' }[reader.language] });
    expect(textOf(await week(reader, morning))).toContain(most);
    cleanup();
    // Of five turns these three are still known with their hours.
    const faded = { ...morning, period: { ...morning.period, turns: 5 } };
    expect(textOf(await week(reader, faded))).not.toContain(most);
  });

  test.each([
    ['house_v1', 'by'],
    ['own_12ab', 'by'],
    ['ecologits_2026', 'byOther'],
  ] as const)('%s: nine times in ten is said only of ranges that mean it', async (method, said) => {
    const container = await week(reader, { ...MANY, energy: { ...MANY.energy, method } });
    const sentence = words.energy[said].split('{method}').at(-1) ?? '';
    expect(textOf(container.querySelector('.energy') as Element)).toContain(
      textOf(Object.assign(document.createElement('p'), { textContent: sentence })),
    );
  });

  test('nothing in the week is said as not known, not as none', async () => {
    const container = await week(reader, weekOf([]));
    expect(container.textContent).toContain(words.period.emptyMeaning);
    expect(container.querySelector('.band')).toBeNull();
    await expectAccessible(container);
  });

  test('prompts not recorded: turns are drawn, and no nought is shown', async () => {
    const container = await week(
      reader,
      weekOf(
        [
          [0, 600, 'claude'],
          [1, 700, 'claude'],
        ],
        { prompts: false },
      ),
    );
    expect(container.textContent).toContain(words.period.promptsNotRecorded);
    expect(figure(container, 'prompts', 'claude')).toBe('not-recorded');
    expect(container.querySelectorAll('.moment-span')).toHaveLength(2);
    await expectAccessible(container);
  });

  test('what could not be seen is hatched and listed', async () => {
    const byDay = MANY.period.byDay.map((day, at) =>
      at === 2 ? { ...day, gaps: [{ cause: 'paused', fromMinute: 600, toMinute: 900, hoursKept: true } as const] } : day,
    );
    const container = await week(reader, { ...MANY, period: { ...MANY.period, byDay } });
    expect(container.querySelectorAll('.day .gap rect').length).toBeGreaterThan(0);
    expect(container.querySelector('.gaps')?.textContent).toContain(words.gaps.paused);
    expect(container.textContent).toContain(words.period.notSeen);
    await expectAccessible(container);
  });

  test('a service that was not chosen is named and not hatched, and a gap without hours is told as one', async () => {
    const whole = { fromMinute: 0, toMinute: 1440 };
    const gapsOn = (at: number) => {
      if (at === 1) return [{ cause: 'not-chosen', service: 'claude', ...whole, hoursKept: true } as const];
      return at === 2 ? [{ cause: 'not-agreed', ...whole, hoursKept: false } as const] : [];
    };
    const container = await week(reader, {
      ...MANY,
      period: { ...MANY.period, byDay: MANY.period.byDay.map((day, at) => ({ ...day, gaps: gapsOn(at) })) },
    });
    expect(container.querySelectorAll('.day .gap')).toHaveLength(1);
    const [first, second] = [...container.querySelectorAll('.gaps li')].map(({ textContent }) => textContent);
    expect(first).toContain('(Claude)');
    expect(second).toContain(words.gaps['not-agreed']);
    expect(second).not.toContain('00:00');
    expect(container.querySelector('.lead')?.textContent).toContain(fillSlots(words.period.notSeenOf, { services: 'Claude' }));
    await expectAccessible(container);
  });

  test('hours no longer kept: the number stands where stitches were', async () => {
    const container = await week(reader, { ...MANY, single: { stitches: [], moments: [] } });
    expect(container.querySelector('.on-cloth')?.textContent).toBe(fillSlots(words.seam.hoursGone(1), { prompts: '1' }));
    const row = [...container.querySelectorAll<HTMLElement>(`[data-figure=prompts][data-day="${DAYS[1]}"]`)];
    expect(row.map(({ dataset }) => dataset.value)).toEqual(['3']);
    await expectAccessible(container);
  });

  test('noted by hand stands apart', async () => {
    const note = { id: 'n', day: DAYS[1], minute: 1130, place: 'phone', service: 'chatgpt', prompts: 4 } as const;
    const container = await week(reader, {
      ...MANY,
      period: { ...MANY.period, notes: [note] },
      energy: { ...MANY.energy, noted: { lowWh: 1, midWh: 2, highWh: 3 } },
    });
    expect(figure(container, 'noted-prompts')).toBe('4');
    expect(figure(container, 'noted-energy-high')).toBe('3');
    expect(figure(container, 'prompts')).toBe('5');
    await expectAccessible(container);
  });

  test('an empty record offers the made-up week', async () => {
    const showMadeUp = vi.fn();
    const container = await week(reader, { ...notebookWith(weekOf([])), firstDay: async () => null }, showMadeUp);
    expect(container.querySelector('h1')?.textContent).toBe(words.empty.title);
    fireEvent.click(container.querySelector('button') as Element);
    expect(showMadeUp).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe.each(READERS)('guess first, in $language', (reader) => {
  const { words } = reader;
  const monday = DAYS[0];
  const guessed = (first: boolean, last: { week: string; turns: number } | null, note = vi.fn(async () => {})) => {
    const container = draw(
      reader,
      <Period
        notebook={notebookWith(MANY)}
        names={NAMES}
        order={['chatgpt', 'claude']}
        status={RECORDING}
        energyChoices={USUAL_ENERGY}
        conditions={reader.reflecting.conditions}
        place={placeOf('#week')}
        guessing={{ first, last, note }}
        showMadeUp={() => {}}
      />,
    );
    return { container, note };
  };

  test('no figure is shown before the guess, and the guess is noted', async () => {
    const { container, note } = guessed(true, null);
    await waitFor(() => expect(container.querySelector('.guess')).not.toBeNull());
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
    fireEvent.submit(container.querySelector('form') as Element);
    expect(container.querySelector('.wrong')?.textContent).toBe(words.guess.wrong);
    fireEvent.input(container.querySelector('input') as Element, { target: { value: '9' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(note).toHaveBeenCalledWith({ week: monday, turns: 9 });
  });

  test('one key skips it', async () => {
    const { container, note } = guessed(true, null);
    await waitFor(() => expect(container.querySelector('.guess')).not.toBeNull());
    await waitFor(() => {
      fireEvent.keyDown(document, { key: 'Escape' });
      expect(figure(container, 'turns')).toBe('5');
    });
    expect(note).not.toHaveBeenCalled();
  });

  test('afterwards both numbers stand side by side, and neither is called right', async () => {
    const { container } = guessed(true, { week: monday, turns: 9 });
    await waitFor(() => expect(figure(container, 'guessed-turns')).toBe('9'));
    expect(figure(container, 'turns-beside-guess')).toBe('5');
    await expectAccessible(container);
  });

  test.each([
    ['not switched on', false, null],
    ['a guess of another week', false, { week: '2026-11-09', turns: 3 }],
  ] as const)('%s: nothing is asked and nothing said', async (_what, first, last) => {
    const { container } = guessed(first, last);
    await waitFor(() => expect(figure(container, 'turns')).toBe('5'));
    expect(container.querySelector('.guessed')).toBeNull();
  });
});

test('the weeks turn no further than the first one recorded and the one that is now', async () => {
  const reader = READERS[0];
  const notebook = { ...notebookWith(MANY), firstDay: async () => '2026-11-11' };
  notebook.period = async ({ from, to }) => ({ ...MANY.period, from, to });
  const ways = async (hash: string) => {
    const container = await week(reader, notebook, undefined, hash);
    const found = [...container.querySelectorAll('.pages a')].map((way) => [way.getAttribute('href'), way.getAttribute('aria-disabled')]);
    cleanup();
    return found;
  };
  expect(await ways('#week')).toEqual([
    ['#week/week/2026-11-09', 'false'],
    ['#week/week/2026-11-16', 'true'],
  ]);
  expect(await ways('#week/week/2026-11-09')).toEqual([
    ['#week/week/2026-11-09', 'true'],
    ['#week/week/2026-11-16', 'false'],
  ]);
});
