/** Everything on a card, in words and as it is saved: the file comes from this same object. On paper it is the slip. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Answers } from '../../lib/sharing/answers.ts';
import type { WebCrypto } from '../../lib/sharing/bytes.ts';
import type { CardContent } from '../../lib/sharing/card.ts';
import { cellsOf } from '../../lib/sharing/cells.ts';
import type { Card, Exercise } from '../../lib/sharing/files.ts';
import { kindOf } from '../../lib/sharing/questions.ts';
import { checked, textOf } from '../../lib/sharing/write-file.ts';
import { useOnce } from '../live/use-live.ts';
import type { AnswerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';
import { fieldOf } from './line-value.ts';

export type CardPreviewProps = {
  exercise: Exercise;
  say: AnswerWords;
  answers: Answers;
  /** Null for a ballot, of which the cells are shown. */
  content: CardContent | null;
  web: WebCrypto;
  slip: string | null;
};

export function CardPreview({ exercise, say, answers, content, web, slip }: CardPreviewProps) {
  const { group, formats } = useGroupWords();
  const { level, title } = exercise;
  const lines: readonly (readonly [string, number])[] = content === null ? [...answers] : Object.entries(content.answers);
  const written = useOnce(
    async () => (content === null ? cellsOf(exercise, answers).join(' ') : textOf(await checked<Card>(web, content)).trimEnd()),
    [JSON.stringify(content), JSON.stringify([...answers])],
  );
  const value = (key: string, number: number): string => {
    if (kindOf(key) === 'levels' && level === 'blurred') return say.values(key, [number], false, level);
    const field = key === 'days' ? 'count' : fieldOf(key, level);
    if (field === 'count') return formats.whole(number);
    return field === 'pick' ? say.values(key, [number], false, level) : number > 0 ? group.values.yes : group.values.no;
  };
  return (
    <div class="card-preview">
      <p class="small">
        <bdi>{title}</bdi>
      </p>
      <p>{group.preview}</p>
      {lines.length === 0 ? (
        <p class="absent">{group.card.nothing}</p>
      ) : (
        <dl>
          {lines.map(([key, number]) => (
            <div key={key}>
              <dt>{say.question(key, level)}</dt>
              <dd>{value(key, number)}</dd>
            </div>
          ))}
        </dl>
      )}
      {content?.level === 'open' && (content.name ?? content.note) !== undefined && (
        <p>
          <bdi>{[content.name, content.note].filter((text) => text !== undefined).join(': ')}</bdi>
        </p>
      )}
      {slip !== null && <p class="slip">{fillSlots(lines.length === 0 ? group.card.slipBlank : group.card.slip, { slip })}</p>}
      <details>
        <summary>{content === null ? group.card.sealedWhole : group.card.whole}</summary>
        <p>
          <code class="whole-file">{written}</code>
        </p>
      </details>
      {content === null && <p class="small">{group.card.sealedNot}</p>}
    </div>
  );
}
