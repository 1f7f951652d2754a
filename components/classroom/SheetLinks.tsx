/** Sheets of paper by their names, each a link to the sheet. */
import type { SheetId } from '../../lib/classroom/sheets.ts';
import { useClassWords } from './class-language.ts';

export function SheetLinks({ sheets }: { sheets: readonly SheetId[] }) {
  const { class: own } = useClassWords();
  return (
    <ul class="sheet-links">
      {sheets.map((sheet) => (
        <li key={sheet}>
          <a href={`#classroom/sheet/${sheet}`}>{own.sheets.names[sheet]}</a>
        </li>
      ))}
    </ul>
  );
}
