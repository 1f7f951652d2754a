/** Day rows as they lie on disk: the histogram as one string, which a browser reads a hundred times as fast as its fields. */
import type { DayRow } from '../recording/record.ts';

export type StoredDay = Omit<DayRow, 'answers'> & { answers: string };

/** A row without its histogram: all that counting needs. */
export type CountedDay = Omit<DayRow, 'answers'>;

/** `3.12 3.14:2`: bins in a fixed order, and how many are in each where it is more than one. */
export function pack({ answers, ...row }: DayRow): StoredDay {
  const bins = Object.entries(answers).map(([bin, n]) => (n === 1 ? bin : `${bin}:${n}`));
  return { ...row, answers: bins.sort().join(' ') };
}

export function unpack({ answers, ...row }: StoredDay): DayRow {
  if (answers === '') return { ...row, answers: {} };
  const bins = answers.split(' ').map((part): [string, number] => {
    const [bin = '', n = '1'] = part.split(':');
    return [bin, Number(n)];
  });
  return { ...row, answers: Object.fromEntries(bins) };
}
