/** A table of figures: sorted by any column at a press, and copied as it stands for a spreadsheet. */
import './table.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language.ts';
import { Scroll } from '../text/Scroll.tsx';
import { CopyTable } from './CopyTable.tsx';
import { type Cell, sortRows } from './sort-rows.ts';

export type Column<Row> = {
  /** Unique in its table. */
  id: string;
  title: string;
  /** Numbers are set at the end of their column. */
  number?: boolean;
  /** What it is sorted by; null where it is not known, which stays last. */
  value: (row: Row) => Cell;
  /** What it is copied as; by default its value. */
  copy?: (row: Row) => Cell;
  /** How it is drawn; by default its value. */
  draw?: (row: Row) => ComponentChildren;
};

export type TableProps<Row> = {
  /** The first heads its row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  caption: string;
  /** True where the caption repeats a heading just above, and is for screen readers alone. */
  quietCaption?: boolean;
  /** `figures` becomes a list where it is narrow; two columns fit everywhere and stay a table. */
  class?: string;
};

export type Order = { by: string; descending: boolean } | null;

export function Table<Row>({ columns, rows, keyOf, caption, quietCaption = false, class: given }: TableProps<Row>) {
  const { words } = useLanguage();
  const [order, setOrder] = useState<Order>(null);
  const sortedBy = columns.find(({ id }) => id === order?.by);
  const sorted = sortedBy ? sortRows(rows, sortedBy.value, order?.descending ?? false) : rows;
  const [head, ...rest] = columns;
  const name = given ?? (columns.length > 2 ? 'figures' : undefined);
  return (
    <>
      <Scroll class="scroll" label={caption}>
        <table class={name}>
          <caption class={quietCaption ? 'unseen' : undefined}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, title, number = false }) => {
                const mine = order?.by === id ? order : null;
                return (
                  <th
                    key={id}
                    scope="col"
                    class={number ? 'number' : undefined}
                    aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" class="sort" title={words.table.sort} onClick={() => setOrder(next(order, id, number))}>
                      {title}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{drawn(head, row)}</th>
                {rest.map((column) => (
                  <td key={column.id} class={column.number ? 'number' : undefined} data-label={column.title}>
                    {drawn(column, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <CopyTable rows={[columns.map(({ title }) => title), ...sorted.map((row) => columns.map(({ value, copy = value }) => copy(row)))]} />
    </>
  );
}

/** Numbers begin with the largest, words with the first letter; a third press puts back what was there. */
function next(order: Order, by: string, number: boolean): Order {
  if (order?.by !== by) return { by, descending: number };
  return order.descending === number ? { by, descending: !number } : null;
}

function drawn<Row>({ draw, value }: Column<Row>, row: Row): ComponentChildren {
  return draw ? draw(row) : value(row);
}
