import { useClassWords } from './class-language.ts';

export function Overview() {
  const { class: own } = useClassWords();
  return <h1>{own.title}</h1>;
}
