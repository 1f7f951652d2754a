/** Says, on every screen of the made-up week, that nothing of it is the reader's. */
import { useLanguage } from '../text/language.ts';

export type MadeUpStripProps = {
  /** Puts the person's own notebook back. */
  leave: () => void;
};

export function MadeUpStrip({ leave }: MadeUpStripProps) {
  const { words } = useLanguage();
  return (
    <div class="made-up">
      <p>{words.madeUp.strip}</p>
      <button type="button" class="link" onClick={leave}>
        {words.madeUp.leave}
      </button>
    </div>
  );
}
