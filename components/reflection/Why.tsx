/** "Why this question?": the rule by which it came, by name, and the way to change it. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Asking, Question } from '../../lib/reflection/question.ts';
import { askingPlace } from './asking-rules.ts';
import { useReflection } from './given.ts';

export function Why({ occasion, question }: { occasion: Asking; question: Question }) {
  const { answering, asking } = useReflection().words;
  return (
    <details class="why">
      <summary>{answering.why}</summary>
      <p>
        {fillSlots(answering.whyOf[occasion], { rule: asking.rules[occasion] })} {question.pinned ? answering.pinned : answering.chosen}{' '}
        <a href={`#${askingPlace(occasion)}`}>{answering.change}</a>
      </p>
    </details>
  );
}
