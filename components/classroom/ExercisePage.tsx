import type { Exercise } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';

export function ExercisePage(_: { exercise: Exercise }) {
  const { class: own } = useClassWords();
  return <h1>{own.title}</h1>;
}
