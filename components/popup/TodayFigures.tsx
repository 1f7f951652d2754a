/** Today in four figures, each with what it counts; what is not recorded says so and is not a nought. */

import { ZERO_WH } from '../../lib/energy/range.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import { hatchedOf } from '../../lib/recording/day-gaps.ts';
import type { DayFigures, PeriodEnergy } from '../../lib/recording/period.ts';
import { methodName } from '../period/method-name.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure } from '../text/Figure.tsx';
import { usePopupLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';

export type TodayFiguresProps = {
  today: DayFigures;
  /** What today took. */
  energy: PeriodEnergy;
  status: Status;
  /** Opens how the energy range was made. */
  how: () => void;
};

export function TodayFigures({ today, energy, status, how }: TodayFiguresProps) {
  const { words } = usePopupLanguage();
  const absent = today.unseen ? words.figure.notSeen : undefined;
  const nothingYet = !today.unseen && today.turns === 0 && !today.prompts && !today.activeMs;
  return (
    <>
      {nothingYet && status.state === 'recording' && <p class="nothing-yet">{words.popup.nothingYet}</p>}
      <dl class="today-figures">
        <div>
          <dt>{words.popup.prompts(today.prompts ?? 2)}</dt>
          <dd>
            <Figure name="prompts" value={today.prompts} absent={absent} />
          </dd>
        </div>
        <div>
          <dt>{words.popup.turns(today.turns)}</dt>
          <dd>
            <Figure name="turns" value={today.unseen ? null : today.turns} absent={absent} />
          </dd>
        </div>
        <div>
          <dt>{words.popup.time}</dt>
          <dd>
            <ActiveTime ms={today.activeMs} absent={absent} />
          </dd>
        </div>
        <div>
          <dt>
            {words.popup.energy}, {fillSlots(words.popup.method, { method: methodName(energy.method, words) })}{' '}
            <button type="button" class="link small" onClick={how}>
              {words.popup.how}
            </button>
          </dt>
          <dd>
            <Range
              range={today.prompts === null ? null : (energy.range ?? (today.prompts === 0 ? ZERO_WH : null))}
              absent={today.prompts === null ? undefined : words.figure.cannotSay}
            />
          </dd>
        </div>
      </dl>
      {hatchedOf(today.gaps).length > 0 && <p class="small">{today.unseen ? words.popup.nothingSeen : words.popup.partSeen}</p>}
    </>
  );
}
