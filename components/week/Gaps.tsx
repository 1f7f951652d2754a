/** What could not be seen, in words: a span that is not known must not read as a quiet one. */
import type { DayFigures } from '../../lib/recording/week.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { spanOf } from '../text/span.ts';

export type GapsProps = {
  days: readonly DayFigures[];
};

const LAST_MINUTE = 1439;

export function Gaps({ days }: GapsProps) {
  const { words, formats } = useLanguage();
  const gaps = days.flatMap(({ day, gaps }) => gaps.map((gap) => ({ day, ...gap })));
  if (gaps.length === 0) return null;
  return (
    <div class="gaps">
      <h3>{words.gaps.title}</h3>
      <ul>
        {gaps.map((gap) => {
          const whole = gap.fromMinute === 0 && gap.toMinute >= LAST_MINUTE;
          return (
            <li key={`${gap.day}${gap.cause}${gap.fromMinute}`}>
              <Filled
                text={whole ? words.gaps.wholeDay : words.gaps.line}
                slots={{
                  day: formats.day(gap.day),
                  span: spanOf(gap.fromMinute, gap.toMinute, words, formats),
                  cause: words.gaps[gap.cause],
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
