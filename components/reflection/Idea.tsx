/** A note of one's own, opened from a pause: it is written here, where no page of a service can read it. */
import { FIRST_IDEA } from '../../lib/reflection/first-idea.ts';
import { hashOf } from '../journal/sections.ts';
import { type PageGiven, useReflection } from './given.ts';
import { WriteForm } from './WriteForm.tsx';

export function Idea({ notebook }: PageGiven) {
  const { words } = useReflection();
  return (
    <div class="idea">
      <h1>{words.sections.idea}</h1>
      <p class="lead">{words.question.private}</p>
      <WriteForm notebook={notebook} question={FIRST_IDEA} />
      <p>
        <a href={hashOf('reflections')}>{words.sections.reflections}</a>
      </p>
    </div>
  );
}
