/** Everything an exercise's file says, in words, before anything is done with it. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { AgreedContent } from '../../lib/sharing/agreeing.ts';
import { wordFor } from '../text/words-by-id.ts';
import { answerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';

export type ExerciseWholeProps = { content: AgreedContent; names: Readonly<Record<string, string>> };

export function ExerciseWhole({ content, names }: ExerciseWholeProps) {
  const { group, formats } = useGroupWords();
  const { whole } = group;
  const { title, from, to, level, questions, named, k, minBallots, tellers, notUsedFor } = content;
  const say = answerWords(group, formats, names, named);
  const lines: readonly (readonly [keyof typeof whole.lines, string | readonly string[]])[] = [
    ['for', whole.for[content.for]],
    ['days', formats.days(from, to)],
    ['level', `${group.levels[level]}. ${group.learns[level]}`],
    ['questions', questions.map((question) => say.question(question, level))],
    ...(named.length > 0 ? ([['named', formats.list(named.map((id) => wordFor(names, id)))]] as const) : []),
    ['k', fillSlots(whole.k, { k: formats.whole(k) })],
    ['least', fillSlots(whole.least, { people: formats.whole(minBallots) })],
    ...(tellers === undefined
      ? []
      : ([['tellers', fillSlots(whole.tellers(tellers.length), { keys: formats.whole(tellers.length) })]] as const)),
    ['notUsedFor', notUsedFor],
  ];
  return (
    <>
      <p class="exercise-name">
        <bdi>{title}</bdi>
      </p>
      <dl class="exercise-whole">
        {lines.map(([line, said]) => (
          <div key={line} data-line={line}>
            <dt>{whole.lines[line]}</dt>
            {(typeof said === 'string' ? [said] : said).map((text) => (
              <dd key={text}>
                <bdi>{text}</bdi>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
