/** Says, on every screen while the made-up week is open, what of it is the reader's: nothing but the settings. */
import { useLanguage } from '../text/language.ts';
import { isOfSettings, type Section } from './sections.ts';

export type MadeUpStripProps = {
  section: Section;
  /** Puts the person's own notebook back. */
  leave: () => void;
};

export function MadeUpStrip({ section, leave }: MadeUpStripProps) {
  const { words } = useLanguage();
  return (
    <div class={isOfSettings(section) ? 'made-up aside' : 'made-up'}>
      <p>{isOfSettings(section) ? words.madeUp.settings : words.madeUp.strip}</p>
      <button type="button" class="link" onClick={leave}>
        {words.madeUp.leave}
      </button>
    </div>
  );
}
