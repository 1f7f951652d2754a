/** One page of paper: the ground rules on top of what a class is given, a title, and what page of which sheet it is. */
import type { ComponentChildren } from 'preact';
import { SHEET, type SheetId } from '../../../lib/classroom/sheets.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { useClassWords } from '../class-language.ts';

export type PaperProps = {
  sheet: SheetId;
  /** From 1 on. */
  page?: number;
  /** By default the sheet's name, unless it is cut up; null for none. */
  title?: string | null;
  lead?: string;
  /** True for a page of a sheet for the class that stays with the teacher. */
  forTeacher?: boolean;
  /** True for a page that is cut up: nothing is printed on it but what is cut out. */
  cut?: boolean;
  /** What else stands over the rest. */
  head?: ComponentChildren;
  children: ComponentChildren;
};

export function Paper({ sheet, page = 1, title, lead, forTeacher, cut = false, head, children }: PaperProps) {
  const { class: own, formats } = useClassWords();
  const { sheets } = own;
  const { use, pages } = SHEET[sheet];
  const name = sheets.names[sheet];
  const heading = title === undefined && !cut ? name : (title ?? null);
  const stays = forTeacher ?? use === 'teacher';
  return (
    <article class={`paper paper-${sheet}${cut ? ' cut' : ''}`}>
      <header class="paper-head">
        {use === 'class' && page === 1 && <p class="ground-rules">{sheets.rules}</p>}
        {stays && <p class="ground-rules">{sheets.forTeacher}</p>}
        {cut && <h2 class="unseen">{name}</h2>}
        {cut && <p class="unseen">{sheets.cut}</p>}
        {heading !== null && <h2 class="paper-title">{heading}</h2>}
        {lead !== undefined && <p class="paper-lead">{lead}</p>}
        {head}
      </header>
      {children}
      {pages > 1 && !cut && (
        <p class="paper-foot">{fillSlots(sheets.page.of, { name, page: formats.whole(page), pages: formats.whole(pages) })}</p>
      )}
    </article>
  );
}
