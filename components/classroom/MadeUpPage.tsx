/** The made-up week on a page of its own: one of the four ways to look, for whoever takes it on a screen. */
import { useClassWords } from './class-language.ts';
import { MadeUpWeek } from './MadeUpWeek.tsx';

export function MadeUpPage() {
  const { class: own } = useClassWords();
  return (
    <div class="classroom made-up-page">
      <p class="small back">
        <a href="#classroom">{own.back}</a>
      </p>
      <h1>{own.madeUpWeek}</h1>
      <MadeUpWeek />
    </div>
  );
}
