/** Taking a removal back: what was taken is there again, beside all that was recorded meanwhile, and is not counted twice. */
import { addedBy, changeDays, countDays, dayKey, withShare } from './day-row.ts';
import type { Rows } from './figures.ts';
import { changedRows, mergeById } from './merge.ts';
import { eachFigure, nothing } from './merge-days.ts';
import { mergeGap, mergeMoment, mergeNote, mergePrompt, mergeSaid } from './merge-rows.ts';
import { counted } from './moment.ts';
import type { DayRow, Gap, Moment } from './record.ts';
import { saidKey } from './said.ts';

/** `here` is the whole record, or all of it that lies in the days of `taken` and in those beside them. */
export function withTaken(here: Rows, taken: Rows): Rows {
  const prompts = mergeById(here.prompts, taken.prompts, mergePrompt);
  const moments = mergeMoments(here, taken);
  const days = changeDays(
    here.days,
    addedBy(changedRows(prompts, here.prompts), changedRows(moments, here.moments)),
    addedBy(changedRows(here.prompts, prompts), changedRows(here.moments, moments)),
  );
  return {
    prompts,
    moments,
    days: addUncounted(days, here, taken.days),
    gaps: mergeById(here.gaps, taken.gaps.map(endedAs(here.gaps)), mergeGap),
    notes: mergeById(here.notes, taken.notes, mergeNote),
    said: mergeById(here.said, taken.said, mergeSaid, saidKey),
  };
}

/** A turn that is still here gets back its prompts that are not, and its time. */
function mergeMoments(here: Rows, taken: Rows): Moment[] {
  const present = new Set(here.prompts.map(({ id }) => id));
  const back = new Map<string, number>();
  for (const { id, moment } of taken.prompts) if (moment !== undefined && !present.has(id)) back.set(moment, (back.get(moment) ?? 0) + 1);
  return mergeById(here.moments, taken.moments, (a, b) => {
    if (a === b) return a;
    return counted({ ...mergeMoment(a, b), prompts: a.prompts + (back.get(a.id) ?? 0) });
  });
}

/** What no single row told of comes back, unless a saved copy has brought it back already. */
function addUncounted(days: readonly DayRow[], here: Rows, taken: readonly DayRow[]): DayRow[] {
  const byKey = (rows: readonly DayRow[]) => new Map(rows.map((row) => [dayKey(row), row]));
  const [before, single] = [byKey(here.days), byKey(countDays(here.prompts, here.moments))];
  const missing = taken.map((row) => {
    const known = eachFigure(before.get(dayKey(row)) ?? nothing(row), single.get(dayKey(row)) ?? nothing(row), less);
    return eachFigure(row, known, less);
  });
  const sums = byKey(days);
  for (const row of missing) sums.set(dayKey(row), withShare(sums.get(dayKey(row)) ?? nothing(row), row, 1));
  return [...sums.values()];
}

function less(a: number, b: number): number {
  return Math.max(0, a - b);
}

/** A gap that was open when it was taken may have ended since. */
const endedAs = (here: readonly Gap[]) => (gap: Gap) => {
  const still = gap.to === undefined ? here.find(({ id }) => id === gap.id) : undefined;
  return still?.to === undefined ? gap : { ...gap, to: still.to };
};
