/** A sheet as it will be printed, or all sheets of an exercise one after the other. On paper nothing else is left of the page. */
import './sheets/sheets.css';
import { useState } from 'preact/hooks';
import { EXERCISES, exerciseOf, sheetsOf } from '../../lib/classroom/exercises.ts';
import { SHEET, SHEETS, type SheetId } from '../../lib/classroom/sheets.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { useClassWords } from './class-language.ts';
import type { ClassroomProps } from './props.ts';
import { DRAWN } from './sheets/drawn-sheets.ts';

const KIT = 'kit-';
const PAPERS = ['a4', 'letter'] as const;
/** Where US Letter lies in printers. */
const LETTER_REGIONS = ['US', 'CA', 'MX'];

export function SheetPage({ sheet, port }: ClassroomProps & { sheet: string }) {
  const { class: own, formats } = useClassWords();
  const { sheets } = own;
  const region = new Intl.Locale(formats.locale).region ?? '';
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>(LETTER_REGIONS.includes(region) ? 'letter' : 'a4');
  const named = SHEETS.find((each) => each === sheet);
  const kit = sheet.startsWith(KIT) ? exerciseOf(sheet.slice(KIT.length)) : null;
  const shown = kit !== null ? sheetsOf(kit) : named === undefined ? [] : [named];
  const title = kit !== null ? sheets.page.kits[kit.id] : named === undefined ? sheets.title : sheets.names[named];
  const pages = shown.reduce((sum, each) => sum + SHEET[each].pages, 0);

  return (
    <div class="sheet-page">
      <div class="sheet-tools">
        <p>
          <a href="#classroom">{sheets.page.back}</a>
        </p>
        <h1>{title}</h1>
        {shown.length === 0 ? (
          <p>{sheets.page.unknown}</p>
        ) : (
          <>
            <p class="small">
              {fillSlots(sheets.page.pages(pages), { count: formats.whole(pages) })}. {sheets.page.lead}
            </p>
            <div class="actions">
              <button type="button" class="button print-sheet" onClick={() => port.print()}>
                {sheets.page.print}
              </button>
              <fieldset class="switch" aria-label={sheets.page.paper}>
                <span class="switch-title">{sheets.page.paper}</span>
                {PAPERS.map((size) => (
                  <button key={size} type="button" aria-pressed={paper === size} onClick={() => setPaper(size)}>
                    {sheets.page[size]}
                  </button>
                ))}
              </fieldset>
            </div>
          </>
        )}
      </div>
      <div class="papers" data-paper={paper}>
        {shown.map((each) => {
          const Drawn = DRAWN[each];
          return <Drawn key={each} />;
        })}
      </div>
      <section class="sheet-tools sheet-list" aria-labelledby="sheet-list">
        <h2 id="sheet-list">{sheets.page.list}</h2>
        <ul>
          {SHEETS.map((each) => (
            <li key={each}>
              <SheetLink sheet={each} current={each === named} />
            </li>
          ))}
        </ul>
        <h2>{sheets.page.together}</h2>
        <ul>
          {EXERCISES.map(({ id }) => (
            <li key={id}>
              <a href={`#classroom/sheet/${KIT}${id}`} aria-current={kit?.id === id ? 'page' : undefined}>
                {sheets.page.kits[id]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function SheetLink({ sheet, current }: { sheet: SheetId; current: boolean }) {
  const { class: own, formats } = useClassWords();
  const { names, page } = own.sheets;
  const { pages } = SHEET[sheet];
  return (
    <>
      <a href={`#classroom/sheet/${sheet}`} aria-current={current ? 'page' : undefined}>
        {names[sheet]}
      </a>{' '}
      <span class="small">{fillSlots(page.pages(pages), { count: formats.whole(pages) })}</span>
    </>
  );
}
