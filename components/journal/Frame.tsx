/** The frame of the journal: sections at the side (at the top where it is narrow), language and paper at the foot. */
import type { ComponentChildren, RefObject } from 'preact';
import type { ReflectingWords } from '../../lib/language/reflecting-en.ts';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { NotKept } from '../live/NotKept.tsx';
import { useLanguage } from '../text/language.ts';
import { LanguageChoice, ThemeChoice } from './Appearance.tsx';
import { hashOf, type Section } from './sections.ts';

export type FrameProps = {
  section: Section;
  /** What the sections of reflection are called. */
  sections: ReflectingWords['sections'];
  /** Null until they are read. */
  choices: Choices | null;
  agreement: Agreement;
  /** On a wall there is nothing around it. */
  bare: boolean;
  /** Where the focus goes when the section changes. */
  main: RefObject<HTMLElement | null>;
  children: ComponentChildren;
};

/** Sections that are in no list, and under which they are found. */
const STANDS_IN: Partial<Record<Section, Section>> = {
  mend: 'settings',
  'check-in': 'purposes',
  review: 'reflections',
  idea: 'reflections',
};

export function Frame({ section, sections, choices, agreement, bare, main, children }: FrameProps) {
  const { words } = useLanguage();
  const page = (
    <main id="main" tabIndex={-1} ref={main}>
      {children}
      <NotKept />
    </main>
  );
  if (bare) return page;
  const shown = STANDS_IN[section] ?? section;
  /** What the record says; what the person says, and is asked; what is done with it. */
  const groups = [
    [
      ['week', words.app.week],
      ['time', words.app.time],
      ['energy', words.app.energy],
    ],
    [
      ['purposes', sections.purposes],
      ['reflections', sections.reflections],
      ['helpers', sections.helpers],
      ['decks', sections.decks],
      ['asking', sections.asking],
    ],
    [
      ['group', words.app.group],
      ['classroom', words.app.classroom],
      ['data', words.app.data],
      ['settings', words.app.settings],
    ],
  ] as const;
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.app.skip}
      </button>
      <header class="frame-head">
        <p class="app-name">{words.app.name}</p>
        <nav aria-label={words.app.sections}>
          {groups.map((entries) => (
            <ul key={entries[0][0]}>
              {entries.map(([id, label]) => (
                <li key={id}>
                  <a href={hashOf(id)} aria-current={shown === id ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
      </header>
      {page}
      <footer class="frame-foot">
        {choices !== null && (
          <>
            <LanguageChoice chosen={choices.language} set={agreement.set} compact />
            <ThemeChoice chosen={choices.theme} set={agreement.set} />
          </>
        )}
      </footer>
    </div>
  );
}
