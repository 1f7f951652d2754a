/**
 * The counts of a month's days as one row, for whoever looks at years: made when they are first read, and gone with the
 * first change in them (`stored-day.ts`). A browser reads a hundred rows as fast as it reads ten thousand slowly.
 */
import { monthOf, plusDays } from '../recording/calendar.ts';
import type { Day } from '../recording/record.ts';
import { cutBy, type Span } from '../recording/span.ts';
import type { Store } from './database.ts';
import { ofDays } from './ranges.ts';
import { type CountedDay, type CountedMonth, packMonth, unpackMonth } from './stored-day.ts';

/** The day rows of a span. The last month there is, which may be the one that is now, is read day by day. */
export async function readCountedDays(store: Store, span: Span): Promise<CountedDay[]> {
  const { months, days, missing } = await store(async (database) => {
    const reading = database.transaction(['months', 'days']);
    const stored = reading.objectStore('days');
    const [first, end] = await Promise.all([stored.openKeyCursor(), stored.openKeyCursor(null, 'prev')]);
    if (first === null || end === null) return { months: [], days: [], missing: [] };
    const from = latest(span.from, first.key[0]);
    const to = earliest(span.to, end.key[0]);
    const last = monthOf(to);
    const over = from < last ? cutBy('month', { from: monthOf(from), to: plusDays(last, -1) }).map((month) => month.from) : [];
    const [months, days] = await Promise.all([
      over.length > 0 ? reading.objectStore('months').getAll(IDBKeyRange.bound(monthOf(from), last, false, true)) : [],
      from <= to ? stored.getAll(ofDays(latest(from, last), to)) : [],
    ]);
    const known = new Set(months.map(({ month }) => month));
    return { months, days, missing: over.filter((month) => !known.has(month)) };
  });
  const made = missing.length > 0 ? await makeMonths(store, missing) : [];
  const rows = [...months, ...made].sort((a, b) => (a.month < b.month ? -1 : 1)).flatMap(({ days }) => unpackMonth(days));
  return [...rows.filter(({ day }) => day >= span.from), ...days];
}

const latest = (one: Day, other: Day) => (one > other ? one : other);
const earliest = (one: Day, other: Day) => (one < other ? one : other);

/** In one transaction with what they count, so that none is made of days that change meanwhile. */
function makeMonths(store: Store, missing: readonly Day[]): Promise<CountedMonth[]> {
  return store(async (database) => {
    const making = database.transaction(['months', 'days'], 'readwrite');
    const [first = ''] = missing;
    const end = plusDays(monthOf(missing.at(-1) ?? first, 1), -1);
    const days = Map.groupBy(await making.objectStore('days').getAll(ofDays(first, end)), ({ day }) => monthOf(day));
    const made = missing.map((month) => ({ month, days: packMonth(days.get(month) ?? []) }));
    await Promise.all([...made.map((month) => making.objectStore('months').put(month)), making.done]);
    return made;
  });
}
