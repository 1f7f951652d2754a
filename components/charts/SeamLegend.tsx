/** Which stitch is which service, with how many there are. */
import { useId } from 'preact/hooks';
import type { ServiceFigures } from '../../lib/recording/period.ts';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { Hatching } from './GapSpans.tsx';
import { markOf } from './marks.ts';
import { StitchMark } from './StitchMark.tsx';

export type SeamLegendProps = {
  byService: readonly ServiceFigures[];
  order: readonly string[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** True where something is hatched. */
  hasGaps: boolean;
};

export function SeamLegend({ byService, order, names, hasGaps }: SeamLegendProps) {
  const { words } = useLanguage();
  const hatch = useId();
  return (
    <ul class="legend">
      {byService.map(({ service, prompts, turns }) => (
        <li key={service}>
          <svg width="1.375rem" height="1.5rem" viewBox="0 0 22 24" aria-hidden="true">
            <line class="cloth" x1="0" x2="22" y1="12" y2="12" />
            <StitchMark mark={markOf(order, service)} x={11} y={12} height={20} />
          </svg>
          {wordFor(names, service)}{' '}
          {prompts === null ? (
            <span>
              <Filled text={words.figure.turns(turns)} slots={{ turns: figureSlot('turns', turns, { service }) }} />
            </span>
          ) : (
            <Figure name="prompts" value={prompts} service={service} />
          )}
        </li>
      ))}
      {hasGaps && (
        <li>
          <svg width="1.375rem" height="1.5rem" viewBox="0 0 22 24" aria-hidden="true">
            <Hatching id={hatch} />
            <rect x="0" y="3" width="22" height="18" fill={`url(#${hatch})`} />
          </svg>
          {words.seam.hatched}
        </li>
      )}
    </ul>
  );
}
