import type { Exercise } from '../../lib/classroom/exercises.ts';
import type { ClassroomProps } from './Classroom.tsx';
import { useClassWords } from './class-language.ts';

export function Projector(_: ClassroomProps & { exercise: Exercise; step: number }) {
  const { class: own } = useClassWords();
  return <h1>{own.title}</h1>;
}
