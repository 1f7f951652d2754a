/** The times for which hours can be kept. */
import { fillSlots } from '../../lib/language/slots.ts';
import { useLanguage } from '../text/language.ts';
import { KEEP_OFFERED, type Keep } from './draft.ts';

export type KeepChoiceProps = {
  keep: Keep;
  choose: (keep: Keep) => void;
};

export function KeepChoice({ keep, choose }: KeepChoiceProps) {
  const { words, formats } = useLanguage();
  const { choosing } = words;
  return (
    <div class="keep">
      {KEEP_OFFERED.map((days) => (
        <label key={days} class="choice">
          <input
            type="radio"
            name="keep"
            value={days}
            checked={keep.how === 'days' && keep.days === days}
            onChange={() => choose({ how: 'days', days })}
          />
          {fillSlots(choosing.keepDays(days), { days: formats.whole(days) })}
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="keep" value="forever" checked={keep.how === 'forever'} onChange={() => choose({ how: 'forever' })} />
        {choosing.keepForever}
      </label>
      <label class="choice">
        <input
          type="radio"
          name="keep"
          value="own"
          checked={keep.how === 'own'}
          onChange={() => choose({ how: 'own', days: keep.how === 'days' ? String(keep.days) : '' })}
        />
        {choosing.keepOwn}
      </label>
      {keep.how === 'own' && (
        <input
          type="number"
          inputMode="numeric"
          min="1"
          max="3650"
          aria-label={choosing.keepOwn}
          value={keep.days}
          onInput={(event) => choose({ how: 'own', days: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
