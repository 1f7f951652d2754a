/** What a teacher chooses of a kit's file: its days and questions, and what else results are never used for. The rest is settled. */
import { useState } from 'preact/hooks';
import type { KitFile as File } from '../../lib/classroom/kits.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import type { Day } from '../../lib/recording/record.ts';
import { namesOf } from '../../lib/services/known.ts';
import { agreedExercise, contentOf, type Draft, objectionTo } from '../../lib/sharing/agreeing.ts';
import { LONGEST } from '../../lib/sharing/limits.ts';
import { cleanText } from '../../lib/sharing/plain-text.ts';
import { savedFile } from '../../lib/sharing/write-file.ts';
import { ClassConsent } from '../group/ClassConsent.tsx';
import { DaysFields } from '../group/DaysFields.tsx';
import { type Opened, openedOf } from '../group/ExerciseFile.tsx';
import { ExerciseWhole } from '../group/ExerciseWhole.tsx';
import { useGroupWords } from '../group/group-language.ts';
import { NamedServices } from '../group/NamedServices.tsx';
import type { GroupPort } from '../group/port.ts';
import { QuestionChoice } from '../group/QuestionChoice.tsx';
import { SavedWords } from '../group/SavedWords.tsx';
import { TellerFiles, withTeller } from '../group/TellerFiles.tsx';
import { TitleField } from '../group/TitleField.tsx';
import type { ServiceEntry } from '../journal/props.ts';
import { useClassWords } from './class-language.ts';

export type KitGiven = { services: readonly ServiceEntry[]; port: GroupPort; today: Day };

export type KitFileProps = KitGiven & { name: string; file: File };

export function KitFile({ services, port, today, name, file }: KitFileProps) {
  const { kits } = useClassWords().class;
  const { group } = useGroupWords();
  const { agree } = group;
  const names = namesOf(services);
  const [also, setAlso] = useState('');
  const [chosen, setChosen] = useState<Omit<Draft, 'notUsedFor'>>({
    ...{ for: 'class', level: 'sealed', title: name, tellers: [], minBallots: file.least },
    from: plusDays(today, 1),
    to: plusDays(today, file.days),
    questions: [...file.questions],
    named: services.slice(0, 3).map(({ id }) => id),
  });
  const [wrong, setWrong] = useState('');
  const [saved, setSaved] = useState<Opened | null>(null);
  const set = (changed: Partial<Draft>) => {
    setChosen((before) => ({ ...before, ...changed }));
    setSaved(null);
  };
  const draft: Draft = { ...chosen, notUsedFor: [kits.never, cleanText(also)].filter((use) => use !== '').join(', ') };

  const save = async () => {
    const why = objectionTo(draft);
    setWrong(why === null ? '' : agree[why]);
    if (why !== null) return;
    const exercise = await agreedExercise(port.web, draft);
    port.saveFile(savedFile(port.web, exercise));
    setSaved(await openedOf(port, exercise));
  };

  return (
    <section aria-labelledby="kit-file-title">
      <h2 id="kit-file-title">{kits.fileTitle}</h2>
      <p>{kits.fileLead}</p>
      <form
        class="group-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TitleField title={chosen.title} set={set} />
        <div class="fields">
          <DaysFields from={chosen.from} to={chosen.to} set={set} />
        </div>
        <QuestionChoice
          whom="class"
          level="sealed"
          {...{ names, services }}
          chosen={chosen.questions}
          choose={(questions) => set({ questions: [...questions] })}
        />
        {chosen.questions.includes('main') && (
          <NamedServices {...{ names, services }} named={chosen.named} name={(named) => set({ named })} />
        )}
        <p>{fillSlots(kits.neverSaid, { never: kits.never })}</p>
        <label class="field wide">
          <span>{kits.neverAlso}</span>
          <input
            name="never-also"
            maxLength={LONGEST.notUsedFor - kits.never.length - 2}
            value={also}
            onInput={(event) => {
              setAlso(event.currentTarget.value);
              setSaved(null);
            }}
          />
        </label>
        <TellerFiles
          port={port}
          tellers={chosen.tellers}
          take={(pub) => setChosen((before) => ({ ...before, tellers: withTeller(before.tellers, pub) }))}
        />
        <h3>{kits.whole}</h3>
        <div class="exercise">
          <ExerciseWhole content={contentOf(draft)} names={names} />
        </div>
        <p role="alert" class="wrong">
          {wrong}
        </p>
        <div class="actions">
          <button type="submit" class="button">
            {kits.save}
          </button>
        </div>
      </form>
      <SavedWords saved={saved} />
      <p class="small">{fillSlots(kits.after, { part: group.parts.card })}</p>
      <ClassConsent titled="h3" />
    </section>
  );
}
