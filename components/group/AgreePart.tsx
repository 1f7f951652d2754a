/** Writing down what a group has agreed on: its days, its level, its questions, and for a sealed sum its three tellers. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import type { Day } from '../../lib/recording/record.ts';
import { agreedExercise, type Draft, objectionTo } from '../../lib/sharing/agreeing.ts';
import { isLevelFor, isQuestionFor, type Whom } from '../../lib/sharing/for-class.ts';
import { FEWEST, FLOORS, type Level, LONGEST, MOST_CARDS } from '../../lib/sharing/limits.ts';
import { BLURRED_QUESTIONS } from '../../lib/sharing/questions.ts';
import { savedFile } from '../../lib/sharing/write-file.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { CountField, countIn } from '../text/CountField.tsx';
import { DaysFields } from './DaysFields.tsx';
import { type Opened, openedOf, type PartProps } from './ExerciseFile.tsx';
import { useGroupWords } from './group-language.ts';
import { NamedServices } from './NamedServices.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';
import { SavedWords } from './SavedWords.tsx';
import { TellerFiles, withTeller } from './TellerFiles.tsx';
import { TitleField } from './TitleField.tsx';

const WHOM = ['group', 'class'] as const satisfies readonly Whom[];
const LEVELS = ['open', 'blurred', 'sealed'] as const satisfies readonly Level[];

type AgreeProps = Omit<PartProps, 'opened'> & { services: readonly ServiceEntry[]; today: Day };

export function AgreePart({ port, names, open, services, today }: AgreeProps) {
  const { words, group, formats } = useGroupWords();
  const { agree } = group;
  const [draft, setDraft] = useState<Omit<Draft, 'minBallots'>>({
    ...{ for: 'group', title: '', notUsedFor: '', level: 'sealed', tellers: [] },
    from: plusDays(today, -7),
    to: plusDays(today, -1),
    questions: ['prompts', 'main', 'evening'],
    named: services.slice(0, 3).map(({ id }) => id),
  });
  const [size, setSize] = useState('12');
  const [least, setLeast] = useState('5');
  const [wrong, setWrong] = useState('');
  const [saved, setSaved] = useState<Opened | null>(null);
  const set = (changed: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changed }));
    setSaved(null);
  };
  const { level } = draft;
  const people = countIn(size, 1, 10_000);
  const asked: readonly string[] =
    level === 'blurred'
      ? BLURRED_QUESTIONS
      : draft.questions.filter((each) => isQuestionFor(draft.for, each) && (level !== 'open' || each !== 'main'));
  const agreed: Draft = { ...draft, questions: [...asked], minBallots: countIn(least, FEWEST, MOST_CARDS) };

  const objection = (): string | null => {
    if (people === null || people < FLOORS[level]) return group.floors[level];
    if (people > MOST_CARDS) return group.large;
    const why = objectionTo(agreed);
    return why === null ? null : agree[why];
  };

  const save = async () => {
    const why = objection();
    setWrong(why ?? '');
    if (why !== null) return;
    const exercise = await agreedExercise(port.web, agreed);
    port.saveFile(savedFile(port.web, exercise));
    const made = await openedOf(port, exercise);
    setSaved(made);
    open(made);
  };

  return (
    <section aria-labelledby="agree-title">
      <h2 id="agree-title">{group.parts.agree}</h2>
      <p>{agree.lead}</p>
      <form
        class="group-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TitleField title={draft.title} set={set} />
        <label class="field wide">
          <span>{agree.notUsedFor}</span>
          <input
            name="not-used-for"
            maxLength={LONGEST.notUsedFor}
            value={draft.notUsedFor}
            onInput={(event) => set({ notUsedFor: event.currentTarget.value })}
          />
        </label>
        <div class="fields">
          <DaysFields from={draft.from} to={draft.to} set={set} />
          <CountField label={agree.people} value={size} set={setSize} least={2} most={MOST_CARDS} />
        </div>
        {people !== null && people > MOST_CARDS && <p class="wrong">{group.large}</p>}
        <fieldset>
          <legend>{agree.k}</legend>
          {WHOM.map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="for"
                value={each}
                checked={draft.for === each}
                onChange={() => set({ for: each, level: isLevelFor(each, level) ? level : 'sealed' })}
              />
              {agree.whom[each]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{agree.level}</legend>
          {LEVELS.map((each) => {
            const few = people !== null && people < FLOORS[each];
            return (
              <div key={each} class="level">
                <label class="choice">
                  <input
                    type="radio"
                    name="level"
                    value={each}
                    checked={level === each}
                    disabled={few || !isLevelFor(draft.for, each)}
                    onChange={() => set({ level: each })}
                  />
                  {group.levels[each]}
                </label>
                <p>{group.learns[each]}</p>
                <p class="small">
                  {few && `${fillSlots(agree.notOffered, { people: formats.whole(people) })} `}
                  {isLevelFor(draft.for, each) ? group.floors[each] : agree.notForClass}
                </p>
              </div>
            );
          })}
        </fieldset>
        <CountField label={agree.least} value={least} set={setLeast} least={FEWEST} most={MOST_CARDS} />
        {level === 'blurred' ? (
          <p>{agree.blurredQuestions}</p>
        ) : (
          <QuestionChoice
            whom={draft.for}
            {...{ level, names, services }}
            chosen={draft.questions}
            choose={(questions) => set({ questions: [...questions] })}
          />
        )}
        {asked.includes('main') && <NamedServices {...{ names, services }} named={draft.named} name={(named) => set({ named })} />}
        {level === 'sealed' && (
          <TellerFiles
            port={port}
            tellers={draft.tellers}
            take={(pub) => setDraft((before) => ({ ...before, tellers: withTeller(before.tellers, pub) }))}
          />
        )}
        <p role="alert" class="wrong">
          {wrong}
        </p>
        <div class="actions">
          <button type="submit" class="button">
            {agree.save}
          </button>
        </div>
      </form>
      <SavedWords saved={saved} />
      <p class="small">{words.count.caveat}</p>
    </section>
  );
}
