/** The seam as a table: a row a day, the prompts of each service, and the hours they lie between. */
import type { DayFigures, PeriodFigures } from '../../lib/recording/week.ts';
import { firstAndLast } from '../charts/seam-words.ts';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { spanOf } from '../text/span.ts';
import { wordFor } from '../text/words-by-id.ts';

export type SeamTableProps = {
  period: PeriodFigures;
  /** The services that have a column, in order. */
  services: readonly string[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function SeamTable({ period, services, names }: SeamTableProps) {
  const { words } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="scroll" aria-label={words.seam.tableTitle} tabIndex={0}>
      <table class="seam-table">
        <caption>{words.seam.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.seam.day}</th>
            {services.map((service) => (
              <th key={service} scope="col" class="number">
                {wordFor(names, service)}
              </th>
            ))}
            <th scope="col" class="number">
              {words.seam.all}
            </th>
            <th scope="col">{words.seam.hours}</th>
          </tr>
        </thead>
        <tbody>
          {period.byDay.map((day) => (
            <DayLine key={day.day} day={day} period={period} services={services} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DayLine({ day, period, services }: { day: DayFigures; period: PeriodFigures; services: readonly string[] }) {
  const { words, formats } = useLanguage();
  const stitches = period.stitches.filter((stitch) => stitch.day === day.day);
  const span = firstAndLast(stitches);
  const hoursGone = stitches.length === 0 && (day.prompts ?? 0) > 0;
  return (
    <tr>
      <th scope="row">
        <span class="long">{formats.day(day.day)}</span>
        <span class="short">
          {formats.weekdayShort(day.day)} {formats.dayNumber(day.day)}
        </span>
      </th>
      {!day.recorded ? (
        <td colSpan={services.length + 2}>{words.seam.notInRecord}</td>
      ) : (
        <>
          {services.map((service) => (
            <td key={service} class="number">
              {day.prompts === null || hoursGone ? (
                words.seam.nothing
              ) : (
                <Figure
                  name="prompts"
                  service={service}
                  day={day.day}
                  value={stitches.filter((stitch) => stitch.service === service).length}
                />
              )}
            </td>
          ))}
          <td class="number">
            <Figure name="prompts" day={day.day} value={day.prompts} />
          </td>
          <td>{span === null ? words.seam.nothing : spanOf(span.first, span.last, words, formats)}</td>
        </>
      )}
    </tr>
  );
}
