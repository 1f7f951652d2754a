/** Copies a table for a spreadsheet: tabs between cells, numbers raw. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language.ts';
import type { Cell } from './sort-rows.ts';

export type CopyTableProps = {
  /** The heading and every row. */
  rows: readonly (readonly Cell[])[];
};

export function CopyTable({ rows }: CopyTableProps) {
  const { words } = useLanguage();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const text = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\s/g, ' ')).join('\t')).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.table.copied);
    } catch {
      setSaid(words.table.notCopied);
    }
  };
  return (
    <p class="copy-table small">
      <button type="button" class="link small" onClick={() => void copy()}>
        {words.table.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
