/** Writing down what a group has agreed on: its days, its level, its questions, and for a sealed sum its three tellers. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { daysIn, plusDays } from '../../lib/recording/calendar.ts';
import type { Day } from '../../lib/recording/record.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import {
  FEWEST,
  FLOORS,
  type Level,
  LONGEST,
  MOST_CARDS,
  MOST_QUESTIONS,
  SMALLEST_CELLS,
  type SmallestCell,
} from '../../lib/sharing/limits.ts';
import { cleanText } from '../../lib/sharing/plain-text.ts';
import { BLURRED_QUESTIONS } from '../../lib/sharing/questions.ts';
import { checked, savedFile } from '../../lib/sharing/write-file.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { CountField, countIn } from '../text/CountField.tsx';
import { ServiceField } from '../text/ServiceField.tsx';
import { openedOf, type PartProps } from './ExerciseFile.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';
import { QuestionChoice } from './QuestionChoice.tsx';

const LEVELS = ['open', 'blurred', 'sealed'] as const satisfies readonly Level[];

type AgreeProps = PartProps & { services: readonly ServiceEntry[]; today: Day };

export function AgreePart({ port, names, opened, open, services, today }: AgreeProps) {
  const { words, group, formats } = useGroupWords();
  const { agree } = group;
  const [title, setTitle] = useState('');
  const [notUsedFor, setNotUsedFor] = useState('');
  const [from, setFrom] = useState<Day>(plusDays(today, -7));
  const [to, setTo] = useState<Day>(plusDays(today, -1));
  const [size, setSize] = useState('12');
  const [level, setLevel] = useState<Level>('sealed');
  const [k, setK] = useState<SmallestCell>(3);
  const [least, setLeast] = useState('5');
  const [questions, setQuestions] = useState<readonly string[]>(['prompts', 'main', 'evening']);
  const [named, setNamed] = useState<readonly string[]>(services.slice(0, 3).map(({ id }) => id));
  const [tellers, setTellers] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState('');
  const people = countIn(size, 1, 10_000);
  const asked: readonly string[] =
    level === 'blurred' ? BLURRED_QUESTIONS : questions.filter((each) => level !== 'open' || each !== 'main');

  const objection = (): string | null => {
    const minBallots = countIn(least, FEWEST, MOST_CARDS);
    const whole = minBallots !== null && from < to && daysIn(from, to) >= 7;
    if (cleanText(title) === '' || cleanText(notUsedFor) === '' || !whole) return agree.wrong;
    if (people === null || people < FLOORS[level]) return group.floors[level];
    if (people > MOST_CARDS) return group.large;
    if (asked.length === 0 || asked.length > MOST_QUESTIONS) return agree.wrongQuestions;
    if (asked.includes('main') && new Set(named).size < 3) return agree.wrongNamed;
    return level === 'sealed' && tellers.length < 3 ? agree.wrongTellers : null;
  };

  const save = async () => {
    const why = objection();
    setWrong(why ?? '');
    if (why !== null) return;
    const exercise = await checked<Exercise>(port.web, {
      ...{ format: 'group-exercise', v: 1, title: cleanText(title), from, to, level, k },
      questions: [...asked],
      named: asked.includes('main') ? [...named] : [],
      minBallots: countIn(least, FEWEST, MOST_CARDS) ?? FEWEST,
      ...(level === 'sealed' ? { tellers: [...tellers] } : {}),
      notUsedFor: cleanText(notUsedFor),
    });
    port.saveFile(savedFile(port.web, exercise));
    open(await openedOf(port, exercise));
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
        <label class="field wide">
          <span>{agree.name}</span>
          <input name="title" maxLength={LONGEST.title} value={title} onInput={(event) => setTitle(event.currentTarget.value)} />
        </label>
        <label class="field wide">
          <span>{agree.notUsedFor}</span>
          <input
            name="not-used-for"
            maxLength={LONGEST.notUsedFor}
            value={notUsedFor}
            onInput={(event) => setNotUsedFor(event.currentTarget.value)}
          />
        </label>
        <div class="fields">
          <label class="field">
            <span>{agree.from}</span>
            <input type="date" value={from} max={to} onInput={(event) => setFrom(event.currentTarget.value)} />
          </label>
          <label class="field">
            <span>{agree.to}</span>
            <input type="date" value={to} min={from} onInput={(event) => setTo(event.currentTarget.value)} />
          </label>
          <CountField label={agree.people} value={size} set={setSize} least={2} most={MOST_CARDS} />
        </div>
        {people !== null && people > MOST_CARDS && <p class="wrong">{group.large}</p>}
        <fieldset>
          <legend>{agree.level}</legend>
          {LEVELS.map((each) => {
            const few = people !== null && people < FLOORS[each];
            return (
              <div key={each} class="level">
                <label class="choice">
                  <input type="radio" name="level" value={each} checked={level === each} disabled={few} onChange={() => setLevel(each)} />
                  {group.levels[each]}
                </label>
                <p>{group.learns[each]}</p>
                <p class="small">
                  {few && `${fillSlots(agree.notOffered, { people: formats.whole(people) })} `}
                  {group.floors[each]}
                </p>
              </div>
            );
          })}
        </fieldset>
        <fieldset>
          <legend>{agree.k}</legend>
          {SMALLEST_CELLS.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="k" value={each} checked={k === each} onChange={() => setK(each)} />
              {each === 3 ? agree.adults : agree.minors}
            </label>
          ))}
        </fieldset>
        <CountField label={agree.least} value={least} set={setLeast} least={FEWEST} most={MOST_CARDS} />
        {level === 'blurred' ? (
          <p>{agree.blurredQuestions}</p>
        ) : (
          <QuestionChoice level={level} names={names} services={services} chosen={questions} choose={setQuestions} />
        )}
        {asked.includes('main') && (
          <fieldset class="fields">
            <legend>{agree.named}</legend>
            {[0, 1, 2].map((at) => (
              <ServiceField
                key={at}
                label={`${at + 1}`}
                value={named[at] ?? ''}
                names={names}
                ids={services.map(({ id }) => id)}
                choose={(id) => setNamed(named.map((each, index) => (index === at ? id : each)))}
              />
            ))}
          </fieldset>
        )}
        {level === 'sealed' && (
          <fieldset>
            <legend>{agree.tellers}</legend>
            <p>{agree.tellersBody}</p>
            <FileField
              port={port}
              label={agree.tellerFiles}
              wanted={['group-teller']}
              multiple
              take={({ pub }) => {
                setTellers((before) => (before.includes(pub) || before.length === 3 ? before : [...before, pub]));
                return null;
              }}
            />
            <p class="tellers-here">{fillSlots(agree.tellersHere(tellers.length), { tellers: formats.whole(tellers.length) })}</p>
          </fieldset>
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
      <div role="status">
        {opened !== null && (
          <p class="result">
            {agree.saved} <strong class="phrase-words">{opened.words.join(' ')}</strong>
          </p>
        )}
      </div>
      <p class="small">{words.count.caveat}</p>
    </section>
  );
}
