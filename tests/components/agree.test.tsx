// @vitest-environment happy-dom
/** Random records, kept, read and drawn: every number of sentence, legend, picture, tables and pages is that of the saved file. */
import { energyEn } from '../../lib/language/energy-en.ts';
import 'fake-indexeddb/auto';
import { cleanup, render, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import { mondayOf, plusDays } from '../../lib/recording/calendar.ts';
import { toCsv } from '../../lib/recording/csv.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { isPrompt } from '../../lib/recording/sighting.ts';
import { createStore } from '../../lib/store/database.ts';
import { createNotebook } from '../../lib/store/notebook.ts';
import { instantOf, localTime } from '../recording/local-time.ts';
import { archiveOf, choicesIn, NOW, type State, stateNamed, TODAY } from '../stories/states.ts';
import { dayOnly, rowsOf, type Turn } from '../stories/turns.ts';
import { READERS } from './drawn.tsx';
import { agreementWith, GROUP, NO_MENDING, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

const MONDAY = mondayOf(TODAY);
const SUNDAY = plusDays(MONDAY, 6);
/** The last of them tells no prompts. */
const IDS = ['chatgpt', 'claude', 'perplexity', 'grok'] as const;

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc
    .record({
      daysAgo: fc.integer({ min: 0, max: 9 }),
      minute: fc.integer({ min: 0, max: 900 }),
      service: fc.constantFrom(...IDS),
      prompts: fc.integer({ min: 0, max: 40 }),
      activeMinutes: fc.integer({ min: 0, max: 60 }),
      answerMs: fc.option(fc.integer({ min: 200, max: 90_000 }), { nil: undefined }),
      kind: fc.constantFrom('prompt', 'prompt', 'edit', 'regeneration'),
      outcome: fc.constantFrom('answered', 'answered', 'stopped', 'refused', 'begun'),
    } as const)
    .map(({ daysAgo, answerMs, ...turn }) => ({
      ...turn,
      ...(answerMs === undefined ? {} : { answerMs }),
      ...(turn.service === 'grok' ? { prompts: 0 } : {}),
      day: plusDays(TODAY, -daysAgo),
    })),
  { maxLength: 14 },
);

/** Whole days of which the hours are gone, before all that has hours. */
const faded = fc.array(
  fc.record({
    daysAgo: fc.integer({ min: 3, max: 9 }),
    service: fc.constantFrom('chatgpt', 'claude'),
    prompts: fc.integer({ min: 1, max: 2000 }),
  }),
  {
    maxLength: 4,
  },
);

const records: fc.Arbitrary<Rows> = fc.tuple(turns, faded).map(([all, gone]) => {
  const first = Math.min(10, ...gone.map(({ daysAgo }) => daysAgo));
  const rows = rowsOf(gone.length > 0 ? all.filter(({ day }) => day > plusDays(TODAY, -first)) : all);
  const byDay = new Map(
    gone.map(({ daysAgo, service, prompts }) => [
      `${daysAgo} ${service}`,
      dayOnly(plusDays(TODAY, -daysAgo), service, prompts, prompts * 1000),
    ]),
  );
  return { ...rows, days: [...byDay.values(), ...rows.days] };
});

async function keep(state: State): Promise<Notebook> {
  globalThis.indexedDB = new IDBFactory();
  const notebook = createNotebook(createStore(), {
    ...{
      now: () => NOW,
      localTime,
      instantOf,
      newId: () => 'new',
      storageUsed: async () => ({ usage: null, quota: null }),
      choices: async () => choicesIn(state),
    },
    ...{ tellChange: () => {}, onChange: () => () => {}, forgetEverythingElse: async () => {} },
    sentinel: { read: async () => null, write: async () => {}, isLost: async () => false, setLost: async () => {} },
  });
  await notebook.restore(archiveOf(state));
  return notebook;
}

async function draw(notebook: Notebook, state: State, hash: string, ready: string): Promise<HTMLElement> {
  const { container } = render(
    <Journal
      mending={NO_MENDING}
      words={READERS[0].words}
      locale="en-GB"
      place={placeOf(`#${hash}`)}
      notebook={notebook}
      agreement={agreementWith(choicesIn(state)).agreement}
      services={SERVICES}
      browser="firefox"
      group={GROUP}
      loadEnergy={async () => energyEn}
      reflection={reflectionWith(READERS[0]).given}
      actions={{ save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} }}
    />,
  );
  await waitFor(() => expect(container.querySelector(ready)).not.toBeNull());
  return container as HTMLElement;
}

type Sums = Record<string, number>;

/** Sums of this week as the saved file has them: of each figure, in all and by service. */
function sumsOf(archive: Archive): Sums {
  const sums: Sums = {};
  for (const { day, service, answers: _, activeMs, ...counts } of archive.days) {
    if (day < MONDAY || day > SUNDAY) continue;
    for (const [name, value] of Object.entries({ ...counts, 'active-ms': activeMs }))
      for (const key of [name, `${name} ${service}`]) sums[key] = (sums[key] ?? 0) + value;
  }
  return sums;
}

/** The same of the spreadsheet's lines, as far as it has them. */
function sumsInCsv(csv: string): Sums {
  const [head = [], ...lines] = csv
    .trim()
    .split('\r\n')
    .map((line) =>
      line
        .replace('\uFEFF', '')
        .split(',')
        .map((field) => field.replace(/^"|"$/g, '')),
    );
  const sums: Sums = {};
  for (const line of lines) {
    const field = (name: string) => line[head.indexOf(name)] ?? '';
    if (field('type') !== 'day' || field('day') < MONDAY || field('day') > SUNDAY) continue;
    for (const [name, column] of [
      ['prompts', 'prompts'],
      ['turns', 'turns'],
      ['active-ms', 'active_ms'],
    ] as const)
      for (const key of [name, `${name} ${field('service')}`]) sums[key] = (sums[key] ?? 0) + Number(field(column));
  }
  return sums;
}

const figuresIn = (container: Element, css: string) =>
  [...container.querySelectorAll<HTMLElement>(css)].map(({ dataset, textContent }) => ({
    key: [dataset.figure, dataset.service].filter(Boolean).join(' '),
    day: dataset.day,
    value: Number(dataset.value),
    /** As a reader reads it; none where it is said in a word. */
    read: /^[\d,\s]+$/.test(textContent ?? '') ? Number(textContent?.replace(/[^\d]/g, '')) : null,
  }));

const COUNTED = ['prompts', 'turns', 'active-ms', 'edits', 'regenerations', 'refused'];
const COUNTED_CSS = COUNTED.map((name) => `[data-figure="${name}"]`);

test('in every random record', { timeout: 60_000 }, async () => {
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(records, async (rows) => {
      const state: State = { ...stateNamed('ordinary'), rows };
      const notebook = await keep(state);
      const archive = await notebook.archive();
      if (archive.days.length === 0) return;
      const sums = sumsOf(archive);
      const csv = sumsInCsv(toCsv(archive).join(''));
      for (const [key, value] of Object.entries(csv)) expect(value, `${key} in the spreadsheet`).toBe(sums[key] ?? 0);

      const week = await draw(notebook, state, 'week', '.period h1');
      const shown = figuresIn(week, COUNTED_CSS.map((css) => `${css}:not([data-day], [data-value="not-recorded"])`).join());
      drawn += shown.length;
      for (const { key, value, read } of shown) {
        expect(value, key).toBe(sums[key] ?? 0);
        if (read !== null && !key.startsWith('active-ms')) expect(read, key).toBe(value);
      }
      const legend = figuresIn(week, '.legend [data-figure]').map(({ key }) => key.split(' ')[1]);
      const inWeek = [...new Set(archive.days.filter(({ day }) => day >= MONDAY && day <= SUNDAY).map(({ service }) => service))];
      expect(legend.sort()).toEqual(inWeek.sort());

      const stitches = archive.prompts.filter((row) => isPrompt(row) && row.day >= MONDAY && row.day <= SUNDAY);
      // Each stitch begins with the one capital M of its outline.
      const outlines = [...week.querySelectorAll('.day > .stitch-mark')].map((path) => path.getAttribute('d') ?? '');
      expect(outlines.reduce((sum, d) => sum + d.split('M').length - 1, 0)).toBe(stitches.length);
      const cells = figuresIn(week, '.seam-table [data-figure=prompts][data-day]:not([data-value="not-recorded"])');
      for (const { key, day, value } of cells) {
        const own = archive.days.filter((row) => row.day === day && (key === 'prompts' || key === `prompts ${row.service}`));
        expect(value, `${key} of ${day}`).toBe(own.reduce((sum, { prompts }) => sum + prompts, 0));
      }
      cleanup();

      const whole = await draw(notebook, state, 'time/all', '.period h1');
      const total = (of: 'prompts' | 'turns') => archive.days.reduce((sum, row) => sum + row[of], 0);
      for (const of of ['prompts', 'turns'] as const) {
        for (const { value } of figuresIn(whole, `h1 [data-figure=${of}]`)) expect(value, `${of} in all`).toBe(total(of));
        const parts = figuresIn(whole, `.parts [data-figure=${of}]`).filter(({ value }) => !Number.isNaN(value));
        if (parts.length > 0)
          expect(
            parts.reduce((sum, { value }) => sum + value, 0),
            `${of} of the parts`,
          ).toBe(total(of));
      }
      cleanup();

      const data = await draw(notebook, state, 'data', '.entry-filter');
      const all = archive.prompts.length + archive.moments.length + archive.notes.length;
      expect(data.querySelectorAll('[data-entry]')).toHaveLength(Math.min(50, all));
      for (const row of data.querySelectorAll<HTMLElement>('[data-type=moment]')) {
        const moment = archive.moments.find(({ id }) => id === row.dataset.entry);
        for (const { value } of figuresIn(row, '[data-figure=turn-prompts]')) expect(value).toBe(moment?.prompts);
      }
      cleanup();
    }),
    { numRuns: 40 },
  );
  expect(drawn).toBeGreaterThan(100);
});
