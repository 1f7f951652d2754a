/** The journal: the frame around a section, the section the address asks for, and the strip over a made-up week. */
import '../style/sheet.css';
import './journal.css';
import { useEffect, useRef } from 'preact/hooks';
import { Data } from '../data/Data.tsx';
import { Unreadable } from '../live/Unreadable.tsx';
import { useLive } from '../live/use-live.ts';
import { Settings } from '../settings/Settings.tsx';
import { LanguageProvider, speak } from '../text/language.ts';
import { Week } from '../week/Week.tsx';
import { Frame } from './Frame.tsx';
import { MadeUpStrip } from './MadeUpStrip.tsx';
import type { JournalProps } from './props.ts';

export function Journal(props: JournalProps) {
  const { words, locale, section, notebook, agreement, services, browser, method, actions } = props;
  const main = useRef<HTMLElement>(null);
  const opened = useRef({ section, notebook });

  // Another section, or another notebook, is another page: reading goes on at its top.
  useEffect(() => {
    const before = opened.current;
    opened.current = { section, notebook };
    if (before.notebook !== notebook || (before.section !== section && section !== 'energy')) main.current?.focus();
  }, [section, notebook]);

  const agreed = useLive(
    async () => ({ choices: await agreement.choices(), status: await agreement.status() }),
    (changed) => agreement.onChange(changed),
    [agreement],
  );
  const isFull = agreed?.status.state === 'full';
  const names = Object.fromEntries(services.map(({ id, name }) => [id, name]));

  return (
    <LanguageProvider value={speak(words, locale)}>
      <Frame section={section} choices={agreed?.choices ?? null} agreement={agreement} main={main}>
        <Unreadable key={`${section} ${isFull}`} full={isFull}>
          {notebook.madeUp && <MadeUpStrip leave={actions.leaveMadeUp} />}
          {agreed !== null && (section === 'week' || section === 'energy') && (
            <Week
              notebook={notebook}
              names={names}
              order={agreed.choices.services}
              status={agreed.status}
              method={method}
              showEnergy={section === 'energy'}
              showMadeUp={actions.showMadeUp}
            />
          )}
          {agreed !== null && section === 'data' && <Data notebook={notebook} services={services} save={actions.save} />}
          {agreed !== null && section === 'settings' && (
            <Settings agreement={agreement} choices={agreed.choices} status={agreed.status} services={services} browser={browser} />
          )}
        </Unreadable>
      </Frame>
    </LanguageProvider>
  );
}
