/** Where there was a record and the browser has lost it: said plainly, and never shown as a week without. */
import { useLanguage } from '../text/language.ts';
import { hashOf } from './sections.ts';

export type LostJournalProps = {
  /** Shows the record as it is from now on. */
  goOn: () => Promise<void>;
};

export function LostJournal({ goOn }: LostJournalProps) {
  const { words } = useLanguage();
  return (
    <div class="empty" data-lost>
      <h1>{words.lost.title}</h1>
      <p class="lead">{words.lost.body}</p>
      <div class="actions">
        <a class="button" href={hashOf('data')}>
          {words.lost.restore}
        </a>
        <button type="button" class="button" onClick={() => void goOn()}>
          {words.lost.goOn}
        </button>
      </div>
    </div>
  );
}
