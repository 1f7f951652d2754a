/** The week service by service: turns, prompts, time and energy range. */
import type { PeriodFigures, ServiceFigures } from '../../lib/recording/week.ts';
import { markOf } from '../charts/marks.ts';
import { StitchMark } from '../charts/StitchMark.tsx';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { largestOf, Range } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';

export type ByServiceProps = {
  period: PeriodFigures;
  /** Services in their fixed order. */
  order: readonly string[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function ByService({ period, order, names }: ByServiceProps) {
  const { words } = useLanguage();
  const { byService } = words;
  const sorted = [...period.byService].sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service));
  const largest = largestOf(sorted.map(({ range }) => range));
  return (
    <section aria-labelledby="services-title">
      <h2 id="services-title">{byService.title}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{byService.service}</th>
            <th scope="col" class="number">
              {byService.turns}
            </th>
            <th scope="col" class="number">
              {byService.prompts}
            </th>
            <th scope="col" class="number">
              {byService.time}
            </th>
            <th scope="col" class="number">
              {byService.energy}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((figures) => (
            <tr key={figures.service}>
              <th scope="row">
                <svg width="1.375rem" height="1.25rem" viewBox="0 0 22 20" aria-hidden="true">
                  <StitchMark mark={markOf(order, figures.service)} x={11} y={10} height={18} />
                </svg>
                {wordFor(names, figures.service)}
                <Apart figures={figures} />
              </th>
              <td class="number" data-label={byService.turns}>
                <Figure name="turns" service={figures.service} value={figures.turns} />
              </td>
              <td class="number" data-label={byService.prompts}>
                <Figure
                  name="prompts"
                  service={figures.service}
                  value={figures.prompts}
                  absent={figures.seesPrompts ? undefined : words.figure.cannotBeSeen}
                />
              </td>
              <td class="number" data-label={byService.time}>
                <ActiveTime service={figures.service} ms={figures.activeMs} />
              </td>
              <td class="number" data-label={byService.energy}>
                <Range service={figures.service} range={figures.range} like={largest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What lies beside the prompts: edited ones, answers asked for again, and what was not answered. */
function Apart({ figures }: { figures: ServiceFigures }) {
  const { words } = useLanguage();
  const kinds = (['edits', 'regenerations', 'refused'] as const).filter((kind) => figures[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <span class="apart">
      {kinds.map((kind, at) => (
        <span key={kind}>
          {at > 0 && ', '}
          <Filled
            text={words.byService[kind](figures[kind])}
            slots={{ [kind]: figureSlot(kind, figures[kind], { service: figures.service }) }}
          />
        </span>
      ))}
    </span>
  );
}
