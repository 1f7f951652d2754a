/** One zone's part of row 14, in a process with TZ set to it: records across every change of the clock, and counts. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { instantOf, localTime, startOfTomorrow } from '../../lib/browser/clock.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { figuresOf } from '../../lib/recording/figures.ts';
import { missedSince } from '../../lib/recording/pulse.ts';
import type { Sighting } from '../../lib/recording/sighting.ts';
import { createStore } from '../../lib/store/database.ts';
import { readRows } from '../store/read-rows.ts';
import { recordSighting } from '../store/record-one.ts';
import type { Stored } from '../stories/story.ts';
import { wrongSums } from './compare.ts';
import type { Outcome } from './drill.ts';

const HOUR = 3_600_000;
const zone = process.argv[2] ?? 'UTC';
const result: Outcome & { said: string[] } = { events: 0, lost: 0, double: 0, wiped: 0, wrong: 0, said: [] };
const expect = (right: boolean, said: string) => {
  if (right) return;
  result.wrong += 1;
  if (!result.said.includes(said)) result.said.push(said);
};

/** The day in `zone` by the browser's own calendar, not by the code that is tried. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const offsetAt = (at: number) => new Date(at).getTimezoneOffset();

function changesIn(year: number): number[] {
  const changes: number[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += HOUR / 2)
    if (offsetAt(at) !== offsetAt(at + HOUR / 2)) changes.push(at + HOUR / 2);
  return changes;
}

/** Records a prompt at each instant, in this order, and checks the days that come of it. */
async function tryOut(what: string, instants: readonly number[], betweenStartAndEnd?: () => () => void): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  const base: Omit<Sighting, 'id' | 'at' | 'phase' | 'outcome'> = {
    service: 'claude',
    rule: 'completion',
    kind: 'prompt',
    tab: 1,
    keepDuration: true,
  };
  for (const [index, at] of instants.entries()) {
    await recordSighting(store, { ...base, id: `n.${index}`, at, phase: 'start', outcome: 'open' }, true, localTime);
    const back = betweenStartAndEnd?.();
    await recordSighting(store, { ...base, id: `n.${index}`, at: at + 4000, phase: 'end', outcome: 'answered' }, true, localTime);
    back?.();
  }
  const rows = await readRows(store, '0000-01-01', '9999-12-31');
  result.events += instants.length;
  result.lost += Math.max(0, instants.length - rows.prompts.length);
  result.double += Math.max(0, rows.prompts.length - instants.length);
  for (const { at, day } of rows.prompts) expect(day === calendar.format(at), `${what}: a prompt is kept on another day than its own`);
  expect(wrongSums({ ...rows, requests: [] } as unknown as Stored) === 0, `${what}: sums differ from rows`);
  const days = [...new Set(rows.days.map(({ day }) => day))].sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const scope = {
    today: to,
    firstDay: from,
    recordsPrompts: true,
    services: [],
    watched: [],
    recordsTime: true,
    madeUp: false,
    localTime,
    now: Math.max(...instants),
  };
  const whole = figuresOf(rows, { ...scope, from, to });
  let sum = 0;
  for (let day = from; day <= to; day = plusDays(day, 1))
    sum += figuresOf(await readRows(store, day, day), { ...scope, from: day, to: day }).prompts ?? 0;
  expect(
    whole.prompts === instants.length && sum === instants.length,
    `${what}: days add up to ${sum} and the period to ${whole.prompts}, of ${instants.length}`,
  );
}

const every = (from: number, to: number, ms: number) =>
  Array.from({ length: Math.ceil((to - from) / ms) }, (_, index) => from + index * ms);

const changes = changesIn(2026);
for (const change of changes) await tryOut('summer time', every(change - 26 * HOUR, change + 26 * HOUR, HOUR / 6 + 7000));
const noon = Date.UTC(2026, 5, 15, 12);
const steps = [...every(noon, noon + 2 * HOUR, HOUR / 10), ...every(noon + HOUR, noon + 3 * HOUR, HOUR / 10 + 977)];
await tryOut('one hour back', steps);
await tryOut('two days on', [...every(noon, noon + HOUR, HOUR / 10), ...every(noon + 49 * HOUR, noon + 50 * HOUR, HOUR / 10)]);
for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  await tryOut('flown elsewhere during an answer', every(noon - 12 * HOUR, noon + 12 * HOUR, HOUR), () => {
    process.env.TZ = elsewhere;
    return () => {
      process.env.TZ = zone;
    };
  });
}

for (const at of [...changes.flatMap((change) => every(change - 30 * HOUR, change + 30 * HOUR, HOUR / 2)), noon]) {
  const tomorrow = startOfTomorrow(at);
  expect(localTime(tomorrow).day === plusDays(localTime(at).day, 1), 'tomorrow is not the next day');
  expect(localTime(tomorrow - 1).day === localTime(at).day, 'tomorrow does not begin at its first instant');
}

/** What the clock shows at the first instant of a minute is that minute, or, where that is skipped, a later one of the same day. */
for (const { day } of [...changes, noon].map(localTime)) {
  for (let minute = 0; minute < 1440; minute += 1) {
    const at = instantOf(day, minute);
    const shown = localTime(at);
    const isSkipped = changes.some((change) => change > at - 2 * HOUR && change <= at);
    expect(shown.day === day && (shown.minute === minute || (shown.minute > minute && isSkipped)), 'an instant is not of its minute');
    const earlier = [HOUR / 2, HOUR].map((ms) => localTime(at - ms));
    expect(!earlier.some((time) => time.day === day && time.minute === minute), 'an instant is not the first of its minute');
  }
}

const running = { withBrowser: false, updated: false, sameSession: true };
expect(missedSince(noon, noon - HOUR, running)?.cause === 'clock', 'a step back is no gap');
expect(missedSince(noon, noon + 48 * HOUR, running)?.cause === 'clock', 'a jump of two days is no gap');

console.log(JSON.stringify({ ...result, note: result.said.join(', ') }));
