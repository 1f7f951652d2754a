/** Said once an exercise is saved: the five words that everybody who opens it will see. */
import type { Opened } from './ExerciseFile.tsx';
import { useGroupWords } from './group-language.ts';

export function SavedWords({ saved }: { saved: Opened | null }) {
  const { agree } = useGroupWords().group;
  return (
    <div role="status">
      {saved !== null && (
        <p class="result">
          {agree.saved} <strong class="phrase-words">{saved.words.join(' ')}</strong>
        </p>
      )}
    </div>
  );
}
