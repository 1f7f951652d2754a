import type { ClassroomProps } from './Classroom.tsx';
import { useClassWords } from './class-language.ts';

export function KitPage(_: ClassroomProps & { kit: string }) {
  const { class: own } = useClassWords();
  return <h1>{own.title}</h1>;
}
