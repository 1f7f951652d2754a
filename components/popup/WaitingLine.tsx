/** The one line of the popup that waits: a question, or the review of a week, to open or to skip. It shows no question yet. */
import type { Asking } from '../../lib/reflection/question.ts';
import type { Section } from '../journal/sections.ts';
import { usePopupLanguage } from '../text/language.ts';
import type { PopupProps } from './props.ts';

/** Where in the journal the others are; a check-in is here. */
const OPENS: Readonly<Record<Exclude<Asking, 'check'>, Section>> = { pause: 'asking', day: 'reflections', week: 'review' };

export type WaitingLineProps = {
  waits: NonNullable<PopupProps['waits']>;
  actions: PopupProps['actions'];
  checkIn: () => void;
};

export function WaitingLine({ waits, actions: { openJournal, became }, checkIn }: WaitingLineProps) {
  const { popup } = usePopupLanguage().words;
  const { occasion, id } = waits === 'how-often' ? { occasion: 'pause' as const, id: null } : waits;
  return (
    <p class="actions waiting">
      <button
        type="button"
        class="link"
        data-opens={occasion === 'check' ? 'check-in' : undefined}
        onClick={() => (occasion === 'check' ? checkIn() : openJournal(OPENS[occasion]))}
      >
        {popup.waits[occasion]}
      </button>
      {id !== null && (
        <button type="button" class="link" onClick={() => became(id, 'skipped')}>
          {popup.skip}
        </button>
      )}
    </p>
  );
}
