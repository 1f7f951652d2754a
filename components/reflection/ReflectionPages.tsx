/** The sections of what is said and asked: which one the address asks for, each with the words they share. */
import './reflection.css';
import type { Place, ReflectionSection } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { AskingRules } from './AskingRules.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Decks } from './Decks.tsx';
import { type PageGiven, ReflectionContext, type ReflectionGiven } from './given.ts';
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

export function ReflectionPages({
  section,
  reflection,
  ...given
}: PageGiven & { section: ReflectionSection; place: Place; reflection: ReflectionGiven }) {
  const Drawn = PAGES[section];
  const settings = useLive(reflection.choices.read, reflection.choices.onChange, [reflection.choices]);
  if (settings === null) return null;
  return (
    <ReflectionContext.Provider value={reflection}>
      <div class="reflection" data-easy={settings.easy}>
        <Drawn {...given} settings={settings} />
      </div>
    </ReflectionContext.Provider>
  );
}
