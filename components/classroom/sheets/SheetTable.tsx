/** A table that is filled in by hand, or read: hairlines, and a heading for each row. */
import type { ComponentChildren } from 'preact';

export type SheetTableProps = {
  class: string;
  /** What it holds, for screen readers. */
  caption: string;
  columns: readonly string[];
  /** The first cell heads its row; empty ones are to write in. */
  rows: readonly (readonly ComponentChildren[])[];
};

export function SheetTable({ class: name, caption, columns, rows }: SheetTableProps) {
  return (
    <table class={`figures sheet-table ${name}`}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) =>
            column === '' ? (
              <td key={column} />
            ) : (
              <th key={column} scope="col">
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={row}>
            {head === '' ? <td /> : <th scope="row">{head}</th>}
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} data-label={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
