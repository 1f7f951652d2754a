/** What could not be seen, in words: a span that is not known must not read as a quiet one. */
import type { DayFigures } from '../../lib/recording/period.ts';
import { isWhole, withService } from '../charts/seam-words.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { spanOf } from '../text/span.ts';

export type GapsProps = {
  days: readonly DayFigures[];
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
};

export function Gaps({ days, names }: GapsProps) {
  const { words, formats } = useLanguage();
  const gaps = days.flatMap(({ day, gaps }) => gaps.map((gap) => ({ day, ...gap })));
  if (gaps.length === 0) return null;
  return (
    <div class="gaps">
      <h3>{words.gaps.title}</h3>
      <ul>
        {gaps.map((gap) => {
          return (
            <li key={`${gap.day}${gap.cause}${gap.service}${gap.fromMinute}`}>
              <Filled
                text={!gap.hoursKept ? words.gaps.hoursGone : isWhole(gap) ? words.gaps.wholeDay : words.gaps.line}
                slots={{
                  day: formats.day(gap.day),
                  span: spanOf(gap.fromMinute, gap.toMinute, words, formats),
                  cause: withService(words.gaps[gap.cause], gap, names, words),
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
