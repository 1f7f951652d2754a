/** The last turn to a service in one sentence, and what was noted by hand today. */
import type { Day } from '../../lib/recording/record.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { usePopupLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { LastMoment } from './props.ts';

export type LastTurnProps = {
  last: LastMoment | null;
  /** Prompts noted by hand today. */
  noted: number;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  today: Day;
  /** Opens what can be said of it; null where a question about it leads there already. */
  lookBack: (() => void) | null;
};

export function LastTurn({ last, noted, services, today, lookBack }: LastTurnProps) {
  const { words } = usePopupLanguage();
  if (last === null && noted === 0) return null;
  return (
    <div class="last-turn">
      {last !== null && (
        <p>
          <LastSentence last={last} services={services} today={today} />{' '}
          {lookBack !== null && (
            <button type="button" class="link" data-opens="check-in" onClick={lookBack}>
              {words.popup.waits.check}
            </button>
          )}
        </p>
      )}
      {noted > 0 && (
        <p>
          <Filled text={words.popup.noted(noted)} slots={{ prompts: figureSlot('noted-prompts', noted) }} />
        </p>
      )}
    </div>
  );
}

function LastSentence({ last, services, today }: { last: LastMoment; services: LastTurnProps['services']; today: Day }) {
  const { words, formats } = usePopupLanguage();
  const service = <b>{wordFor(services, last.service)}</b>;
  const time = formats.clock(last.minute);
  if (last.day !== today) {
    return <Filled text={words.popup.lastOnDay} slots={{ service, time, day: formats.day(last.day) }} />;
  }
  if (last.prompts === null || last.prompts === 0) return <Filled text={words.popup.last} slots={{ service, time }} />;
  return (
    <Filled
      text={words.popup.lastWithPrompts(last.prompts)}
      slots={{ service, time, prompts: figureSlot('last-prompts', last.prompts, { service: last.service }) }}
    />
  );
}
