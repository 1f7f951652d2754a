/** The journal: the frame around a section, the section the address asks for, and the strip over a made-up week. */
import '../style/sheet.css';
import './journal.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ownServices } from '../../lib/services/amend.ts';
import { toEntry } from '../../lib/services/entry.ts';
import { namesOf } from '../../lib/services/known.ts';
import { ClassroomDoor } from '../classroom/ClassroomDoor.tsx';
import { Data } from '../data/Data.tsx';
import { useChanges } from '../data/use-changes.ts';
import { GroupDoor } from '../group/GroupDoor.tsx';
import { Unreadable } from '../live/Unreadable.tsx';
import { useLive } from '../live/use-live.ts';
import { Mend } from '../mend/Mend.tsx';
import { Period } from '../period/Period.tsx';
import { ReflectionContext } from '../reflection/given.ts';
import { PlansOfWeek } from '../reflection/Plans.tsx';
import { ReflectionPages } from '../reflection/ReflectionPages.tsx';
import { Settings } from '../settings/Settings.tsx';
import { LanguageProvider } from '../text/LanguageProvider.tsx';
import { speak } from '../text/language.ts';
import { EnergyLater } from './EnergyLater.tsx';
import { Frame } from './Frame.tsx';
import { JournalState } from './JournalState.tsx';
import { MadeUpStrip } from './MadeUpStrip.tsx';
import type { JournalProps } from './props.ts';
import { isOfReflection, isOfSettings, isProjected } from './sections.ts';

export function Journal(props: JournalProps) {
  const { words, locale, place, notebook, agreement, browser, loadEnergy, actions, mending, group, reflection } = props;
  const { section } = place;
  const main = useRef<HTMLElement>(null);
  const projected = isProjected(place);
  /** Each part of Classroom is a page. */
  const page = section === 'classroom' ? `classroom/${place.part}` : section;
  const opened = useRef({ page, notebook });
  const spoken = speak(words, locale);
  // Kept here, so that what was done can be taken back after a look elsewhere.
  const changes = useChanges(notebook, spoken);
  const { say } = changes;

  // Another page, or another notebook: reading goes on at its top. The projector says itself where it does.
  useLayoutEffect(() => {
    const before = opened.current;
    opened.current = { page, notebook };
    if (before.notebook === notebook && before.page === page) return;
    say('');
    if (!projected) main.current?.focus();
  }, [page, notebook, projected, say]);

  const agreed = useLive(
    async () => {
      const asked = [agreement.choices(), agreement.status(), agreement.permissions(), agreement.health()] as const;
      const [choices, status, permissions, health] = await Promise.all(asked);
      return { choices, status, permissions, health, today: agreement.today() };
    },
    (changed) => agreement.onChange(changed),
    [agreement],
  );
  const asking = useLive(reflection.choices.read, reflection.choices.onChange, [reflection.choices]);
  const easy = asking?.easy === true;
  useEffect(() => {
    document.documentElement.dataset.easy = String(easy);
  }, [easy]);
  const isFull = agreed?.status.state === 'full';
  const own = agreed === null ? [] : ownServices(agreed.choices.ownRules).map((service) => toEntry(service, agreed.choices));
  const services = [...props.services, ...own];
  const names = namesOf(services);

  return (
    <LanguageProvider value={spoken}>
      <ReflectionContext.Provider value={{ ...reflection, remove: changes.remove, easy }}>
        <Frame {...{ section, agreement, main }} sections={reflection.words.sections} choices={agreed?.choices ?? null} bare={projected}>
          <Unreadable key={`${section} ${isFull}`} full={isFull}>
            {notebook.madeUp && section !== 'classroom' && <MadeUpStrip section={section} leave={actions.leaveMadeUp} />}
            {agreed !== null && !notebook.madeUp && !isOfSettings(section) && section !== 'classroom' && (
              <JournalState {...agreed} names={names} resume={agreement.resume} />
            )}
            {agreed !== null && asking !== null && isOfReflection(section) && (
              <ReflectionPages {...{ section, place, notebook, agreement, names, agreed, changes }} settings={asking} />
            )}
            {section === 'week' && <PlansOfWeek notebook={notebook} />}
            {agreed !== null && (section === 'week' || section === 'time') && (
              <Period
                notebook={notebook}
                names={names}
                order={agreed.choices.order}
                status={agreed.status}
                energyChoices={agreed.choices.energy}
                conditions={reflection.words.conditions}
                place={place}
                guessing={{ first: agreed.choices.guessFirst, last: agreed.choices.guess, note: (guess) => agreement.set({ guess }) }}
                showMadeUp={actions.showMadeUp}
              />
            )}
            {agreed !== null && section === 'energy' && (
              <EnergyLater
                {...{ notebook, names, place, loadEnergy }}
                order={agreed.choices.order}
                chosen={agreed.choices.energy}
                choose={(energy) => agreement.set({ energy })}
                saveFile={actions.saveFile}
              />
            )}
            {agreed !== null && section === 'classroom' && (
              <ClassroomDoor
                services={props.services}
                port={group}
                energy={agreed.choices.energy}
                today={agreed.today}
                part={place.part ?? ''}
              />
            )}
            {section === 'group' && <GroupDoor notebook={notebook} services={services} port={group} part={place.part} />}
            {agreed !== null && section === 'data' && (
              <Data
                key={JSON.stringify(place.looked)}
                {...{ notebook, services, changes }}
                save={actions.save}
                energy={agreed.choices.energy}
                chooseEnergy={(energy) => agreement.set({ energy })}
                looked={place.looked}
              />
            )}
            {agreed !== null && section === 'settings' && (
              <Settings {...agreed} agreement={agreement} services={services} browser={browser} />
            )}
            {agreed !== null && section === 'mend' && (
              <Mend {...agreed} agreement={agreement} services={services} browser={browser} mending={mending} />
            )}
          </Unreadable>
        </Frame>
      </ReflectionContext.Provider>
    </LanguageProvider>
  );
}
