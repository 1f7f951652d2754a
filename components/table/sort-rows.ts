/** Sorts the rows of a table by one of their values. */

/** Null is what is not known. */
export type Cell = string | number | null;

/** Not known stays last, whichever way it is sorted; rows that are level stay in their order. */
export function sortRows<Row>(rows: readonly Row[], cellOf: (row: Row) => Cell, descending: boolean): readonly Row[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [cellOf(one), cellOf(other)];
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    const compared = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
    return descending ? -compared : compared;
  });
}
