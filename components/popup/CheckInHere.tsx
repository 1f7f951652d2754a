/** The check-in inside the popup: brings the words that the rest of the popup does without. */
import '../reflection/reflection.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chooseLanguage } from '../../lib/language/languages.ts';
import { REFLECTING } from '../../lib/language/reflecting.ts';
import type { Language } from '../../lib/recording/choices.ts';
import type { Notebook, Removal } from '../../lib/recording/notebook.ts';
import { useLive, useOnce } from '../live/use-live.ts';
import { CheckIn } from '../reflection/CheckIn.tsx';
import { type AskingGiven, ReflectionContext } from '../reflection/given.ts';
import { LanguageProvider } from '../text/LanguageProvider.tsx';
import { speak } from '../text/language.ts';

export type CheckInHereProps = {
  notebook: Notebook;
  asking: AskingGiven;
  language: Language;
  locale: string;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  /** One question a screen. */
  easy: boolean;
  /** Called when that will do. */
  done: () => void;
};

export function CheckInHere({ notebook, asking, language, locale, services, easy, done }: CheckInHereProps) {
  const said = useOnce(async () => {
    const [words, reflecting] = await Promise.all([chooseLanguage(language, []).entry.load(), REFLECTING[language]()]);
    return { words, reflecting };
  }, [language]);
  const settings = useLive(asking.choices.read, asking.choices.onChange, [asking.choices]);
  const here = useRef<HTMLDivElement>(null);
  const isThere = said !== null && settings !== null;
  // What was pressed to come here is gone.
  useLayoutEffect(() => here.current?.focus(), [isThere]);
  if (!isThere) return null;
  const remove = async (removal: Removal) => void (await notebook.remove(removal));
  return (
    <LanguageProvider value={speak(said.words, locale)}>
      <ReflectionContext.Provider value={{ ...asking, words: said.reflecting, language, remove, easy }}>
        <div class="reflection" tabIndex={-1} ref={here}>
          <CheckIn notebook={notebook} names={services} settings={settings} done={done} />
        </div>
      </ReflectionContext.Provider>
    </LanguageProvider>
  );
}
