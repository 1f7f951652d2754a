/** In which language, and on which paper: each takes effect at once. */
import { LANGUAGES } from '../../lib/language/languages.ts';
import type { Rules } from '../../lib/recording/agreement.ts';
import type { Language, Theme } from '../../lib/recording/choices.ts';
import { useLanguage } from '../text/language.ts';

export type LanguageChoiceProps = {
  chosen: Language | 'auto';
  set: (rules: Partial<Rules>) => Promise<void>;
  /** In the frame's foot only the languages stand; in Settings also "as in the browser". */
  compact?: boolean;
};

export function LanguageChoice({ chosen, set, compact = false }: LanguageChoiceProps) {
  const { words } = useLanguage();
  const shownNow = LANGUAGES.find(({ name }) => name === words.name)?.code;
  return (
    <fieldset class="switch" aria-label={words.language.title}>
      {!compact && <span class="switch-title">{words.language.title}</span>}
      {!compact && (
        <button type="button" aria-pressed={chosen === 'auto'} onClick={() => void set({ language: 'auto' })}>
          {words.language.auto}
        </button>
      )}
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={compact ? shownNow === code : chosen === code}
          onClick={() => void set({ language: code })}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

export type ThemeChoiceProps = {
  chosen: Theme;
  set: (rules: Partial<Rules>) => Promise<void>;
};

export function ThemeChoice({ chosen, set }: ThemeChoiceProps) {
  const { words } = useLanguage();
  const themes: readonly Theme[] = ['auto', 'light', 'dark'];
  return (
    <fieldset class="switch" aria-label={words.theme.title}>
      <span class="switch-title">{words.theme.title}</span>
      {themes.map((theme) => (
        <button key={theme} type="button" aria-pressed={chosen === theme} onClick={() => void set({ theme })}>
          {words.theme[theme]}
        </button>
      ))}
    </fieldset>
  );
}
