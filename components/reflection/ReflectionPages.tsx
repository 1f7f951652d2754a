/** The sections of what is said and asked: which one the address asks for, each with the words they share. */
import './reflection.css';
import { useRef } from 'preact/hooks';
import type { Removal } from '../../lib/recording/notebook.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { Told } from '../data/Told.tsx';
import type { Changes } from '../data/use-changes.ts';
import type { Place, ReflectionSection } from '../journal/sections.ts';
import { AskingRules } from './AskingRules.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Decks } from './Decks.tsx';
import { type PageGiven, ReflectionContext, useReflection } from './given.ts';
import { Idea } from './Idea.tsx';
import { Purposes } from './Purposes.tsx';
import { Reflections } from './Reflections.tsx';
import { Review } from './Review.tsx';
import { WhoHelps } from './WhoHelps.tsx';

const PAGES = {
  purposes: Purposes,
  reflections: Reflections,
  'check-in': CheckIn,
  review: Review,
  idea: Idea,
  helpers: WhoHelps,
  decks: Decks,
  asking: AskingRules,
} as const;

export type ReflectionPagesProps = PageGiven & {
  section: ReflectionSection;
  place: Place;
  changes: Changes;
  settings: QuestionSettings;
};

export function ReflectionPages({ section, changes, settings, ...given }: ReflectionPagesProps) {
  const Drawn = PAGES[section];
  const reflection = useReflection();
  const told = useRef<HTMLDivElement>(null);
  const remove = async (removal: Removal) => {
    await changes.remove(removal);
    // What had the focus is gone.
    told.current?.focus();
  };
  return (
    <ReflectionContext.Provider value={{ ...reflection, remove }}>
      <div class="reflection">
        <Told changes={changes} area={told} />
        <Drawn {...given} settings={settings} />
      </div>
    </ReflectionContext.Provider>
  );
}
