/** What of a record lies in some days and is of some services: a part that can be kept, and brought back, by itself. */
import { plusDays } from './calendar.ts';
import type { Rows } from './figures.ts';
import { gapWithin } from './gap.ts';
import type { Selection } from './notebook.ts';
import type { Clock, Day } from './record.ts';
import { removeRows } from './removal.ts';

/** Before and after all days that a record can hold. */
const EVER = { from: '1000-01-01', to: '9999-12-30' };

/** A turn or gap that reaches out of the days is cut there; day rows are as they are. */
export function selectRows(rows: Rows, { services, from = EVER.from, to = EVER.to }: Selection, clock: Clock): Rows {
  if (from > to) return NOTHING;
  const isMeant = ({ service }: { service?: string }) => services === undefined || (service !== undefined && services.includes(service));
  const isWithin = ({ day }: { day: Day }) => day >= from && day <= to;
  const single = { ...NOTHING, prompts: rows.prompts.filter(isMeant), moments: rows.moments.filter(isMeant) };
  const later = removeRows(single, { what: 'days', from: EVER.from, to: plusDays(from, -1) }, clock).left;
  const { prompts, moments } = removeRows(later, { what: 'days', from: plusDays(to, 1), to: EVER.to }, clock).left;
  return {
    prompts,
    moments,
    days: rows.days.filter((row) => isMeant(row) && isWithin(row)),
    gaps: rows.gaps
      .filter((gap) => gap.service === undefined || isMeant(gap))
      .flatMap((gap) => (from === EVER.from && to === EVER.to ? [gap] : gapWithin(gap, { from, to }, clock))),
    notes: rows.notes.filter((row) => isMeant(row) && isWithin(row)),
    // What a person said is in the whole copy alone.
    said: [],
  };
}

const NOTHING: Rows = { prompts: [], moments: [], days: [], gaps: [], notes: [], said: [] };
