// @vitest-environment happy-dom
/** Classroom: every page and every screen in both languages, keys and links that lead the same way, a clock that only tells. */
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Classroom } from '../../components/classroom/Classroom.tsx';
import { ClassWordsContext } from '../../components/classroom/class-language.ts';
import { Journal } from '../../components/journal/Journal.tsx';
import { isProjected, placeOf } from '../../components/journal/sections.ts';
import { LanguageProvider } from '../../components/text/LanguageProvider.tsx';
import { speak } from '../../components/text/language.ts';
import { EXERCISES, exerciseOf, type Frame, screensOf, sheetsOf } from '../../lib/classroom/exercises.ts';
import { SHEETS } from '../../lib/classroom/sheets.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { setQuestion } from '../../lib/language/reflecting.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { SHIPPED } from '../../lib/reflection/deck.ts';
import { expectAccessible, READERS, textOf } from './drawn.tsx';
import { agreementWith, CHOSEN, GROUP, groupPort, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '');
});

const roads = exerciseOf('roads') as (typeof EXERCISES)[number];

describe.each(READERS.map((reader) => ({ ...reader, own: reader.language === 'en' ? classEn : classFr })))('in $language', (reader) => {
  const { own, words, locale, language } = reader;
  const page = (part: string, port = groupPort()) => (
    <LanguageProvider value={speak(words, locale)}>
      <ClassWordsContext.Provider value={own}>
        <Classroom services={SERVICES} port={port} energy={USUAL_ENERGY} today="2026-11-27" part={part} />
      </ClassWordsContext.Provider>
    </LanguageProvider>
  );
  const open = (part: string) => render(page(part)).container;
  const linksOf = (container: Element) => [...container.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));

  test.each(['', ...EXERCISES.map(({ id }) => id as string), 'teacher', 'course', 'made-up-week'])(
    'page “%s” can be used by everybody',
    async (part) => {
      const container = open(part);
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      // Besides Classroom they lead to what somebody at home sets for themselves, and nowhere out of the extension.
      for (const href of linksOf(container)) expect(href).toMatch(/^#(classroom|settings|week)/);
      await expectAccessible(container);
    },
  );

  test('the overview leads to each exercise, each sheet and the rest', () => {
    const links = linksOf(open(''));
    for (const { id } of EXERCISES) expect(links).toEqual(expect.arrayContaining([`#classroom/${id}`, `#classroom/show/${id}/0`]));
    for (const sheet of SHEETS) expect(links).toContain(`#classroom/sheet/${sheet}`);
    expect(links).toEqual(
      expect.arrayContaining(['#classroom/slips', '#classroom/teacher', '#classroom/course', '#classroom/made-up-week']),
    );
  });

  test.each(EXERCISES)('$id: its page names the minutes of each step, and what is printed', (exercise) => {
    const container = open(exercise.id);
    const rows = [...container.querySelectorAll('.plan-table tbody tr')];
    expect(rows).toHaveLength(exercise.steps.length);
    for (const [at, { from, to }] of exercise.steps.entries()) {
      const head = rows[at]?.querySelector('th')?.textContent ?? '';
      expect(head.match(/\d+/g)).toEqual([String(from), String(to)]);
    }
    const links = linksOf(container);
    for (const sheet of sheetsOf(exercise)) expect(links).toContain(`#classroom/sheet/${sheet}`);
    expect(links).toEqual(expect.arrayContaining([`#classroom/kit/${exercise.id}`, `#classroom/sheet/kit-${exercise.id}`]));
    // The table leads to the screen of each step.
    const screens = screensOf(exercise);
    for (const [at, step] of exercise.steps.entries()) {
      const to = screens.findIndex((screen) => screen.step === step);
      expect(rows[at]?.querySelector('td a')?.getAttribute('href')).toBe(`#classroom/show/${exercise.id}/${to}`);
    }
  });

  test('how often each sheet is printed goes by how many people there are, and by nothing that is no number of them', () => {
    const container = open('compare');
    const copies = () => [...container.querySelectorAll('[data-sheet=slips] .number, [data-sheet=made-up-week] .number')].map(textOf);
    expect(copies()).toEqual(['12', '24', '12', '12']);
    const input = container.querySelector('input[name=people]') as HTMLInputElement;
    for (const [value, shown] of [
      ['28', ['14', '28', '14', '14']],
      ['', ['14', '28', '14', '14']],
      ['400', ['14', '28', '14', '14']],
    ] as const) {
      fireEvent.input(input, { target: { value } });
      expect(copies()).toEqual(shown);
    }
  });

  test.each(EXERCISES)('$id: each screen has its words, its questions and the focus on its heading', async (exercise) => {
    for (const [at, { id, step }] of screensOf(exercise).entries()) {
      const container = open(`show/${exercise.id}/${at}`);
      const { title, does } = step === null ? own.frames[id as Frame] : own.steps[step.id];
      expect(container.querySelector('h1')?.textContent).toBe(title);
      expect(document.activeElement).toBe(container.querySelector('h1'));
      for (const line of does) expect(container.textContent).toContain(line);
      const asked = (step?.questions ?? []).map((id) => SHIPPED.find((question) => question.id === id)?.[language] ?? '?');
      expect([...container.querySelectorAll('[data-question]')].map((each) => each.textContent)).toEqual(
        asked.map((text) => setQuestion(text, language)),
      );
      expect(container.querySelector('.show-made-up') !== null).toBe(exercise.madeUp === true || step?.shows === 'made-up-week');
      expect(container.querySelector('.show-clock')).toBeNull();
      if (step?.shows === 'energy') await waitFor(() => expect(container.querySelector('[data-figure=made-up-energy-low]')).not.toBeNull());
      await expectAccessible(container);
      cleanup();
    }
  });

  test('a range of energy is never shown without what is not counted', async () => {
    const container = open(`show/compare/${screensOf(exerciseOf('compare') ?? roads).findIndex(({ step }) => step?.id === 'energy')}`);
    await waitFor(() => expect(container.querySelector('[data-figure=made-up-energy-high]')).not.toBeNull());
    for (const line of own.notCounted) expect(container.textContent).toContain(line);
    expect(textOf(container)).toContain(textOf(Object.assign(document.createElement('p'), { textContent: words.energy.caveat })));
  });

  test('a clock is shown when asked for, tells minutes, and nothing happens when they are over', () => {
    vi.useFakeTimers();
    const port = groupPort();
    let now = 0;
    port.now = () => now;
    let shown = render(page('show/roads/1', port));
    expect(shown.container.querySelector('[data-minutes]')).toBeNull();
    const toggle = () => fireEvent.click(shown.container.querySelector('button[aria-pressed]') as Element);
    now = 61_000;
    toggle();
    const clock = () => shown.container.querySelector<HTMLElement>('.show-clock');
    expect(clock()?.dataset.minutes).toBe('1');
    expect(clock()?.textContent).toContain('5');
    const looked = clock()?.className;
    now = 9 * 60_000;
    act(() => void vi.advanceTimersByTime(10_000));
    expect(clock()?.dataset.minutes).toBe('9');
    expect(clock()?.className).toBe(looked);
    expect(clock()?.getAttribute('role')).toBeNull();
    expect(clock()?.closest('[aria-live]')).toBeNull();
    // A page that is loaded again goes on.
    cleanup();
    shown = render(page('show/roads/1', port));
    toggle();
    expect(clock()?.dataset.minutes).toBe('9');
    // Another step begins anew, and the clock is still there.
    shown.rerender(page('show/roads/2', port));
    expect(clock()?.dataset.minutes).toBe('0');
    toggle();
    expect(clock()).toBeNull();
  });

  test.each([
    ['ArrowRight', 3],
    ['PageDown', 3],
    ['ArrowLeft', 1],
    ['PageUp', 1],
    ['Home', 0],
    ['End', 7],
    ['Escape', null],
  ] as const)('%s does what its link does', (key, to) => {
    const container = open('show/roads/2');
    const went: (string | null)[] = [];
    container.addEventListener('click', (event) => {
      event.preventDefault();
      went.push((event.target as Element).getAttribute('href'));
    });
    fireEvent.keyDown(document, { key, altKey: true });
    expect(went).toEqual([]);
    fireEvent.keyDown(document, { key });
    expect(went).toEqual([to === null ? '#classroom/roads' : `#classroom/show/roads/${to}`]);
  });

  test('a step that is not there is the nearest that is', () => {
    expect(open('show/roads/99').querySelector('.show')?.getAttribute('data-step')).toBe('word');
    cleanup();
    for (const step of ['', 'x', '-3']) {
      expect(open(`show/roads/${step}`).querySelector('.show')?.getAttribute('data-step')).toBe('ground-rules');
      cleanup();
    }
  });

  test('nothing of the journal is around the projector, and no state of a record is in Classroom', async () => {
    const { agreement } = agreementWith({ ...CHOSEN, pausedUntil: 'resumed-by-hand' });
    const journal = (hash: string, madeUp = false, choices = agreement) => (
      <Journal
        mending={NO_MENDING}
        place={placeOf(hash)}
        notebook={notebookWith({ ...MANY, period: { ...MANY.period, madeUp } })}
        agreement={choices}
        services={SERVICES}
        browser="firefox"
        group={GROUP}
        loadEnergy={async () => reader.energy}
        reflection={reflectionWith(reader).given}
        actions={{ save: vi.fn(), saveFile: vi.fn(), showMadeUp: vi.fn(), leaveMadeUp: vi.fn() }}
        {...{ words, locale }}
      />
    );
    const { container, rerender } = render(journal('#classroom'));
    await waitFor(() => expect(container.querySelector('.classroom h1')).not.toBeNull(), { timeout: 10_000 });
    expect(container.querySelector('.journal-state')).toBeNull();
    expect(container.querySelector('nav [aria-current=page]')?.getAttribute('href')).toBe('#classroom');
    rerender(journal('#classroom/show/roads/1', true));
    await waitFor(() => expect(container.querySelector('.show h1')).not.toBeNull());
    expect(container.querySelectorAll('main')).toHaveLength(1);
    for (const css of ['.frame', '.journal-state', '.made-up', '.skip', 'nav [href="#week"]'])
      expect(container.querySelector(css)).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.show h1')));
    // Another page of Classroom is read from its top.
    rerender(journal('#classroom/roads', true));
    await waitFor(() => expect(container.querySelector('.exercise-page')).not.toBeNull());
    expect(document.activeElement).toBe(container.querySelector('main'));
    expect(container.querySelector('.made-up')).toBeNull();
    // And all of it is there before anything was ever agreed to.
    rerender(journal('#classroom/teacher', false, agreementWith(NOTHING_CHOSEN).agreement));
    await waitFor(() => expect(container.querySelector('.teacher-page')).not.toBeNull());
  });
});

test('only what is shown to a room is projected', () => {
  expect(isProjected(placeOf('#classroom/show/roads/2'))).toBe(true);
  for (const hash of ['#classroom', '#classroom/roads', '#classroom/sheet/slips', '#group/show', '#week']) {
    expect(isProjected(placeOf(hash))).toBe(false);
  }
});
