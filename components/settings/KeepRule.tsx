/** How long hours are kept. A longer time holds at once; a shorter one is asked about first, since hours go and do not come back. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { useLanguage } from '../text/language.ts';
import { daysOf, type Keep, keepOf } from './draft.ts';
import type { Given } from './given.ts';
import { KeepChoice } from './KeepChoice.tsx';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { Shorter } from './Shorter.tsx';
import { useTold } from './told.ts';

export function KeepRule({ agreement, choices: { keepDays }, today }: Given) {
  const { words, formats } = useLanguage();
  const { choosing, settings } = words;
  const { say } = useTold('keep');
  /** What is being chosen and does not hold yet; null while what is shown holds. */
  const [draft, setDraft] = useState<Keep | null>(null);
  const [wrong, setWrong] = useState('');
  /** The shorter time that is being asked about; null while none is. */
  const [shorter, setShorter] = useState<number | null>(null);

  const hold = (days: number | null) => {
    setDraft(null);
    setShorter(null);
    void agreement.set({ keepDays: days });
  };
  const leave = () => {
    setDraft(null);
    setShorter(null);
  };
  const offer = (keep: Keep) => {
    const days = daysOf(keep);
    setWrong(days === 'wrong' ? choosing.needDays : '');
    if (days === 'wrong') return;
    if (days === null || (keepDays !== null && days >= keepDays)) return hold(days);
    setShorter(days);
  };
  const choose = (keep: Keep) => {
    say('');
    setWrong('');
    setShorter(null);
    setDraft(keep);
    // A number that is being typed is meant when it is sent.
    if (keep.how !== 'own') offer(keep);
  };

  const inDays = (days: number) => fillSlots(choosing.keepDays(days), { days: formats.whole(days) });
  const before = (days: number) => formats.date(plusDays(today, -days));
  return (
    <Rule
      id="keep"
      does={`${choosing.keepBody} ${settings.keepNotes}`}
      byDefault={inDays(NOTHING_CHOSEN.keepDays ?? 0)}
      now={keepDays === null ? settings.keptForever : fillSlots(settings.kept, { days: inDays(keepDays), date: before(keepDays) })}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (draft !== null) offer(draft);
        }}
      >
        <fieldset aria-labelledby={placeOf('keep')}>
          <KeepChoice keep={draft ?? keepOf(keepDays)} choose={choose} />
        </fieldset>
        {draft?.how === 'own' && shorter === null && (
          <button type="submit" class="button">
            {settings.keepOwnHold}
          </button>
        )}
        <p class="wrong" role="alert">
          {wrong}
        </p>
      </form>
      {shorter !== null && <Shorter days={inDays(shorter)} date={before(shorter)} hold={() => hold(shorter)} leave={leave} />}
    </Rule>
  );
}
