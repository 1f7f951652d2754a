/** One's own pauses in counts: how often gone on, left, skipped. Counts alone, and nothing is made of them. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Asked } from '../../lib/recording/said.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { useReflection } from './given.ts';

const OUTCOMES = ['on', 'left', 'skipped', 'answered', 'gone'] as const;

export function OwnPauses({ log }: { log: readonly Asked[] }) {
  const { reflections } = useReflection().words;
  const { formats } = useLanguage();
  const counts = OUTCOMES.map((outcome) => [outcome, log.filter((asked) => asked.outcome === outcome).length] as const);
  return (
    <section aria-labelledby="pauses-title">
      <h2 id="pauses-title">{reflections.pauses}</h2>
      {log.length === 0 ? (
        <p>{reflections.noPauses}</p>
      ) : (
        <p>
          {fillSlots(reflections.pausesLine(log.length), { count: formats.whole(log.length) })}{' '}
          <Filled
            text={reflections.pausesCounts}
            slots={Object.fromEntries(counts.map(([outcome, n]) => [outcome, figureSlot(`asked-${outcome}`, n)]))}
          />
        </p>
      )}
    </section>
  );
}
