/** How a pupil at home guesses first: by the rule that Settings has for it. Nothing of it is asked for here. */
import './slips.css';
import { hashOf } from '../journal/sections.ts';
import { placeOf } from '../settings/rules.ts';
import { useClassWords } from './class-language.ts';

export function OwnGuess() {
  const { guess } = useClassWords().class.slips;
  return (
    <section class="own-guess" aria-labelledby="own-guess">
      <h2 id="own-guess">{guess.title}</h2>
      <p>{guess.body}</p>
      <p>{guess.stays}</p>
      <p class="no-print">
        <a href={`#${placeOf('guess')}`}>{guess.rule}</a>
        {'. '}
        <a href={hashOf('week')}>{guess.week}</a>.
      </p>
    </section>
  );
}
