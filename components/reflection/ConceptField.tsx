/** A field to look for what was written about one idea. */

import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';

export function ConceptField({
  concepts,
  value,
  choose,
}: {
  concepts: readonly string[];
  value: string;
  choose: (concept: string) => void;
}) {
  const { reflections, concepts: names } = useReflection().words;
  return (
    <label class="field">
      <span>{reflections.concept}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{reflections.anyConcept}</option>
        {concepts.map((concept) => (
          <option key={concept} value={concept}>
            {wordFor(names, concept)}
          </option>
        ))}
      </select>
    </label>
  );
}
