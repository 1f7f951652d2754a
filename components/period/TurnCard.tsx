/** One turn, opened from its stitch: what is known of it, and the way to where it can be corrected or deleted. */
import type { Stitch } from '../../lib/recording/period.ts';
import type { Moment } from '../../lib/recording/record.ts';
import { hashOf } from '../journal/sections.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';

export type TurnCardProps = {
  turn: Moment;
  /** The prompts sent in it, whose hours are kept. */
  stitches: readonly Stitch[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  close: () => void;
};

export function TurnCard({ turn, stitches, names, close }: TurnCardProps) {
  const { words, formats } = useLanguage();
  const { service, day, minute, prompts, activeMs } = turn;
  const times = [...stitches].sort((a, b) => a.day.localeCompare(b.day) || a.minute - b.minute);
  return (
    <aside class="turn-card" aria-labelledby="turn-title" aria-live="polite">
      <h3 id="turn-title">{[wordFor(names, service), formats.day(day), formats.clock(minute)].join(', ')}</h3>
      {prompts > 0 && (
        <p>
          <Filled text={words.turn.prompts(prompts)} slots={{ prompts: figureSlot('turn-prompts', prompts, { service }) }} />{' '}
          {times.length > 0 && formats.list(times.map(({ minute: at }) => formats.clock(at)))}
        </p>
      )}
      {activeMs > 0 && (
        <p>
          <Filled text={words.turn.time} slots={{ time: <ActiveTime ms={activeMs} service={service} inSentence /> }} />
        </p>
      )}
      {turn.counted === 0 && <p>{words.data.notCountedYet}</p>}
      <p class="actions small">
        <a href={hashOf('data', { kind: 'day', day })}>{words.turn.inData}</a>
        <button type="button" class="link" onClick={close}>
          {words.turn.close}
        </button>
      </p>
    </aside>
  );
}
