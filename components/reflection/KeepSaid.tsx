/** For how long one's words are kept: days, or until they are deleted. A shorter time asks first. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { Confirm } from '../data/Confirm.tsx';
import { CountField, countIn } from '../text/CountField.tsx';
import { useLanguage } from '../text/language.ts';
import { useReflection } from './given.ts';

const MOST_DAYS = 36_500;

export function KeepSaid({ keepDays }: { keepDays: number | null }) {
  const { words, choices, now } = useReflection();
  const { formats } = useLanguage();
  const { asking } = words;
  const [typed, setTyped] = useState(keepDays === null ? '' : String(keepDays));
  const days = typed.trim() === '' ? null : countIn(typed, 1, MOST_DAYS);
  const wrong = typed.trim() !== '' && days === null;
  const hold = async () => choices.set({ keepDays: days });
  const isShorter = days !== null && (keepDays === null || days < keepDays);
  const first = days === null ? '' : formats.date(plusDays(now().day, -days));
  return (
    <div class="fields-row">
      <CountField label={asking.keepField} value={typed} set={setTyped} least={1} most={MOST_DAYS} />
      {isShorter ? (
        <Confirm question={fillSlots(asking.keepShorter, { date: first })} act={hold}>
          {asking.keepHold}
        </Confirm>
      ) : (
        <button type="button" class="button" disabled={wrong} onClick={() => void hold()}>
          {asking.keepHold}
        </button>
      )}
    </div>
  );
}
