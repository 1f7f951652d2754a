/** Guess first, then look: asked where a person chose it, skipped with one key, and never called right or wrong. */
import { useEffect, useState } from 'preact/hooks';
import { CountField, countIn } from '../text/CountField.tsx';
import { useLanguage } from '../text/language.ts';

export type GuessProps = {
  /** The week as it is named. */
  days: string;
  guess: (turns: number) => Promise<void>;
  /** Looks without a guess. */
  skip: () => void;
};

const MOST = 9999;

export function Guess({ days, guess, skip }: GuessProps) {
  const { words } = useLanguage();
  const [turns, setTurns] = useState('');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') skip();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [skip]);
  const look = (event: Event) => {
    event.preventDefault();
    const count = countIn(turns, 0, MOST);
    if (count === null) setWrong(true);
    else void guess(count);
  };
  return (
    <form class="guess" noValidate onSubmit={look} aria-labelledby="guess-title">
      <p class="small">{days}</p>
      <h1 id="guess-title">{words.guess.title}</h1>
      <p class="lead">{words.guess.body}</p>
      <CountField
        label={words.guess.turns}
        value={turns}
        set={(typed) => {
          setTurns(typed);
          setWrong(false);
        }}
        least={0}
        most={MOST}
      />
      <p class="wrong" role="alert">
        {wrong ? words.guess.wrong : ''}
      </p>
      <div class="actions">
        <button type="submit" class="button">
          {words.guess.look}
        </button>
        <button type="button" class="button" onClick={skip}>
          {words.guess.skip}
        </button>
      </div>
      <p class="small">{words.guess.keys}</p>
    </form>
  );
}
