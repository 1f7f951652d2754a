/**
 * Day rows as they lie on disk: what is counted, and in a store of its own the histogram of answers, as one string. Only
 * energy needs that, and a browser reads ten years of counts several times as fast without it.
 */
import { monthOf } from '../recording/calendar.ts';
import { dayKey } from '../recording/day-row.ts';
import type { Day, DayRow } from '../recording/record.ts';
import { ofServiceAlone } from './ranges.ts';

/** A row without its histogram: all that counting needs. */
export type CountedDay = Omit<DayRow, 'answers'>;

/** A row's histogram; none is kept of a day that has no answer of known length. */
export type StoredAnswers = { day: Day; service: string; bins: string };

/** The counted days of a month that is over: `month` is its first day, `days` one text, see `packMonth`. */
export type CountedMonth = { month: Day; days: string };

type Key = [Day, string];
type Rows<T> = {
  get(key: Key): Promise<T | undefined>;
  getAll(range?: IDBKeyRange): Promise<T[]>;
  index(name: 'service'): { getAll(range: IDBKeyRange): Promise<T[]> };
};
type Written<T> = Rows<T> & { put(row: T): Promise<unknown>; delete(key: Key): Promise<void> };

/** Transactions that reach these stores, whatever others they do. */
type Reading = { objectStore(name: 'days'): Rows<CountedDay>; objectStore(name: 'answers'): Rows<StoredAnswers> };
type Writing = {
  objectStore(name: 'days'): Written<CountedDay>;
  objectStore(name: 'answers'): Written<StoredAnswers>;
  objectStore(name: 'months'): { delete(month: Day): Promise<void> };
};

/** Whole rows of a range of days. */
export async function readDays(reading: Reading, range?: IDBKeyRange): Promise<DayRow[]> {
  const [days, answers] = await Promise.all([reading.objectStore('days').getAll(range), reading.objectStore('answers').getAll(range)]);
  return joined(days, answers);
}

/** Whole rows of one service. */
export async function readDaysOf(reading: Reading, service: string): Promise<DayRow[]> {
  const own = ofServiceAlone(service);
  const [days, answers] = await Promise.all([
    reading.objectStore('days').index('service').getAll(own),
    reading.objectStore('answers').index('service').getAll(own),
  ]);
  return joined(days, answers);
}

/** One whole row, or none. */
export async function readDay(reading: Reading, { day, service }: Pick<DayRow, 'day' | 'service'>): Promise<DayRow | undefined> {
  const [row, answers] = await Promise.all([
    reading.objectStore('days').get([day, service]),
    reading.objectStore('answers').get([day, service]),
  ]);
  return row && { ...row, answers: unpack(answers?.bins ?? '') };
}

/** Writes a row. `before` is as it lies on disk: a histogram that stays is not written again. */
export async function putDay(writing: Writing, { answers, ...counted }: DayRow, before?: DayRow): Promise<void> {
  const { day, service } = counted;
  const bins = pack(answers);
  const same = before !== undefined && bins === pack(before.answers);
  // An async function for each, so that where one throws the other is waited for too.
  const count = async () => writing.objectStore('days').put(counted);
  const keep = async () =>
    bins === '' ? writing.objectStore('answers').delete([day, service]) : writing.objectStore('answers').put({ day, service, bins });
  await Promise.all([count(), dropMonth(writing, day), ...(same ? [] : [keep()])]);
}

export async function deleteDay(writing: Writing, { day, service }: Pick<DayRow, 'day' | 'service'>): Promise<void> {
  await Promise.all([
    writing.objectStore('days').delete([day, service]),
    writing.objectStore('answers').delete([day, service]),
    dropMonth(writing, day),
  ]);
}

/** The month's own row is out of date with any of its days. */
async function dropMonth(writing: Writing, day: Day): Promise<void> {
  await writing.objectStore('months').delete(monthOf(day));
}

/** `3.12 3.14:2`: bins in a fixed order, and how many are in each where it is more than one. */
export function pack(answers: DayRow['answers']): string {
  return Object.entries(answers)
    .map(([bin, n]) => (n === 1 ? bin : `${bin}:${n}`))
    .sort()
    .join(' ');
}

export function unpack(bins: string): DayRow['answers'] {
  if (bins === '') return {};
  const parts = bins.split(' ').map((part): [string, number] => {
    const [bin = '', n = '1'] = part.split(':');
    return [bin, Number(n)];
  });
  return Object.fromEntries(parts);
}

/**
 * A list of lists, each in the order of `unpackMonth`: with a name for each number it takes three times as long to read.
 * Both name the fields one by one: going through a list of names takes ten times as long (40 ms for ten years, not 4).
 */
export function packMonth(days: readonly CountedDay[]): string {
  return JSON.stringify(
    days.map(({ day, service, turns, prompts, edits, regenerations, refused, activeMs }) => [
      day,
      service,
      turns,
      prompts,
      edits,
      regenerations,
      refused,
      activeMs,
    ]),
  );
}

export function unpackMonth(days: string): CountedDay[] {
  type Packed = [day: Day, service: string, ...counts: [number, number, number, number, number, number]];
  return (JSON.parse(days) as Packed[]).map(([day, service, turns, prompts, edits, regenerations, refused, activeMs]) => ({
    day,
    service,
    turns,
    prompts,
    edits,
    regenerations,
    refused,
    activeMs,
  }));
}

function joined(days: readonly CountedDay[], answers: readonly StoredAnswers[]): DayRow[] {
  const binsOf = new Map(answers.map((row) => [dayKey(row), row.bins]));
  return days.map((row) => ({ ...row, answers: unpack(binsOf.get(dayKey(row)) ?? '') }));
}
