/** One's own card or ballot: every line to see, to change and to leave out, then a file saved by one's own act. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { answersFrom, seenDays } from '../../lib/sharing/answers.ts';
import { castBallot } from '../../lib/sharing/box.ts';
import { randomBytes, toHex } from '../../lib/sharing/bytes.ts';
import { cardContent, linesOf } from '../../lib/sharing/card.ts';
import type { Card } from '../../lib/sharing/files.ts';
import { receipt } from '../../lib/sharing/hand.ts';
import type { KeptName } from '../../lib/sharing/keep.ts';
import { FEWEST_DAYS, LONGEST, SEEN_OF_SEVEN } from '../../lib/sharing/limits.ts';
import { cleanText } from '../../lib/sharing/plain-text.ts';
import { slipOf } from '../../lib/sharing/slip.ts';
import { purposesIn } from '../../lib/sharing/tags.ts';
import { checked, savedFile } from '../../lib/sharing/write-file.ts';
import { Confirm } from '../data/Confirm.tsx';
import { useOnce } from '../live/use-live.ts';
import { answerWords } from './answer-words.ts';
import { CardPreview } from './CardPreview.tsx';
import { ClassConsent } from './ClassConsent.tsx';
import { ExerciseFile, type Opened, type PartProps } from './ExerciseFile.tsx';
import { useGroupWords } from './group-language.ts';
import { LineRow } from './LineRow.tsx';
import { answersIn, isSensitive, lineKeys } from './line-value.ts';

type CardProps = PartProps & { notebook: Notebook };

export function CardPart(props: CardProps) {
  const { group } = useGroupWords();
  return (
    <section aria-labelledby="card-title">
      <h2 id="card-title">{group.parts.card}</h2>
      {props.opened === null && <p>{group.card.lead}</p>}
      <ExerciseFile {...props} />
      {props.opened !== null && <OwnCard {...props} opened={props.opened} />}
    </section>
  );
}

/** Null answers where too little of the days was seen: a card that looks whole would mislead. */
async function readOwn({ exercise }: Opened, notebook: Notebook) {
  const span = { from: exercise.from, to: exercise.to };
  const [period, stitches, energy, tagged] = await Promise.all([
    notebook.period(span),
    notebook.stitches(span),
    notebook.energy(span),
    notebook.said('tags', span),
  ]);
  const seen = seenDays(period);
  const enough = seen * FEWEST_DAYS >= period.byDay.length * SEEN_OF_SEVEN;
  const answers = answersFrom({ period, stitches, energy, tags: purposesIn(tagged) }, exercise);
  // An open card says how many days were seen; of none, a nought would say what nobody knows.
  return { seen, answers: enough || (exercise.level === 'open' && seen > 0) ? answers : null };
}

/** Ballots of other exercises of some of these days: two sums of the same days can be taken from one another. */
function sealedOnSameDays(names: readonly KeptName[], { exercise, ex }: Opened): KeptName[] {
  return names.filter((each) => each.sealed && each.ex !== ex && each.from <= exercise.to && each.to >= exercise.from);
}

function OwnCard({ port, names, opened, notebook }: CardProps & { opened: Opened }) {
  const { group, formats } = useGroupWords();
  const { card } = group;
  const { exercise, ex } = opened;
  const { level } = exercise;
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [unticked, setUnticked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [result, setResult] = useState('');
  const [changes, setChanges] = useState(0);
  const kept = useOnce(async () => {
    const own = await readOwn(opened, notebook);
    const keptNames = await port.keep.names();
    const nonce = keptNames.find((each) => each.ex === ex)?.name ?? toHex(randomBytes(port.web, 16));
    return { ...own, cast: sealedOnSameDays(keptNames, opened), nonce };
  }, [port, notebook, ex, changes]);
  if (kept === null) return null;

  const keys = lineKeys(exercise);
  const textOfLine = (key: string) => texts.get(key) ?? (kept.answers?.has(key) ? String(kept.answers.get(key)) : '');
  const isTicked = (key: string) => unticked.get(key) ?? !isSensitive(key);
  const answers = answersIn(new Map(keys.map((key) => [key, textOfLine(key)])), new Set(keys.filter(isTicked)));
  const say = answerWords(group, formats, names, exercise.named);
  const isOver = exercise.to < notebook.today();

  const makeCard = (blank: boolean, nonce = kept.nonce) => {
    const lines = blank ? {} : { ...linesOf(answers, exercise), ...(level === 'open' && answers.size > 0 ? { days: kept.seen } : {}) };
    const written = blank ? {} : { name: cleanText(name), note: cleanText(note) };
    return cardContent({ ex, nonce, level: level === 'open' ? 'open' : 'blurred', lines, ...written });
  };
  const save = async (blank: boolean) => {
    const isSealed = level === 'sealed';
    // Another tab may have been quicker: what it kept is read anew, before anything leaves this one.
    if (isSealed && sealedOnSameDays(await port.keep.names(), opened).length > 0) return setChanges((before) => before + 1);
    const { from, to } = exercise;
    const { name: nonce } = await port.keep.keepName({ ex, name: kept.nonce, from, to, sealed: isSealed, on: notebook.today() });
    const content = isSealed
      ? await castBallot(port.web, exercise, ex, nonce, blank ? null : answers)
      : await checked<Card>(port.web, makeCard(blank, nonce));
    port.saveFile(savedFile(port.web, content));
    setChanges((before) => before + 1);
    setResult(fillSlots(isSealed ? card.cast : card.saved, { receipt: receipt(nonce) }));
  };
  const slip = level === 'blurred' ? slipOf(makeCard(false).answers, ex) : null;

  return (
    <>
      {exercise.for === 'class' && <ClassConsent titled="h3" />}
      <p>{group.always}</p>
      <p class="small">{kept.answers === null ? card.noRecord : card.fromRecord}</p>
      {!isOver && <p class="wrong">{card.tooSoon}</p>}
      <h3>{card.lines}</h3>
      <ul class="line-rows">
        {keys.map((key) => (
          <LineRow
            key={key}
            line={key}
            {...{ level, say }}
            text={textOfLine(key)}
            write={(text) => setTexts(new Map(texts).set(key, text))}
            ticked={isTicked(key)}
            tick={(ticked) => setUnticked(new Map(unticked).set(key, ticked))}
          />
        ))}
      </ul>
      {level === 'open' && (
        <div class="group-form">
          <label class="field">
            <span>{card.name}</span>
            <input maxLength={LONGEST.name} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <label class="field wide">
            <span>{card.note}</span>
            <input maxLength={LONGEST.note} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
        </div>
      )}
      <CardPreview {...{ exercise, say, answers }} content={level === 'sealed' ? null : makeCard(false)} web={port.web} slip={slip} />
      {kept.cast.length > 0 && level === 'sealed' ? (
        <div class="steps">
          <p class="wrong">{card.twice}</p>
          <Confirm
            question={card.neverOpenedAsk}
            act={async () => {
              for (const each of kept.cast) await port.keep.forgetName(each.ex);
              setChanges(changes + 1);
            }}
          >
            {card.neverOpened}
          </Confirm>
        </div>
      ) : (
        isOver && (
          <div class="actions">
            <button type="button" class="button save-own" onClick={() => void save(false)}>
              {level === 'sealed' ? card.seal : card.save}
            </button>
            <button type="button" class="button save-blank" onClick={() => void save(true)}>
              {level === 'sealed' ? card.sealBlank : card.saveBlank}
            </button>
            {slip !== null && (
              <button type="button" class="button" onClick={() => port.print()}>
                {card.print}
              </button>
            )}
          </div>
        )
      )}
      {level === 'blurred' && <p class="small">{card.blankSeen}</p>}
      <p role="status" class="result">
        {result}
      </p>
      {result !== '' && <p class="small">{card.again}</p>}
      <p class="small">{card.carriers}</p>
      <Confirm
        question={group.exercise.forgetAsk}
        quiet
        act={async () => {
          await port.keep.forgetName(ex);
          setChanges(changes + 1);
          setResult(group.exercise.forgot);
        }}
      >
        {group.exercise.forget}
      </Confirm>
    </>
  );
}
