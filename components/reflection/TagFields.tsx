/** What can be said of one turn, or of several at once: a question for each list, and its tags to tap. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { inOrder, type TagList, tagsOf } from '../../lib/reflection/tags.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';
import { OneByOne } from './OneByOne.tsx';

export type TagFieldsProps = {
  /** Names the fields apart from others on the page. */
  name: string;
  turns: readonly Tagged[];
  /** Everything said so far, for what is used most. */
  all: readonly Tagged[];
  setTag: (list: TagList, tag: string, on: boolean) => void;
  setRelied: (on: boolean) => void;
  /** Whether the private mark can be seen now. */
  showRelied: boolean;
};

const BEFORE: readonly TagList[] = ['purpose', 'decidedBy', 'alternative', 'barrier'];
const AFTERWARDS: readonly TagList[] = ['checked', 'outcome', 'feeling'];

export function TagFields({ name, turns, all, setTag, setRelied, showRelied }: TagFieldsProps) {
  const { words, easy } = useReflection();
  const { tagging } = words;
  const saidAfterwards = turns.some((turn) => AFTERWARDS.some((list) => tagsOf(turn, list).length > 0));
  const relied = turns.filter((turn) => turn.reliedOn === true).length;
  const field = (list: TagList) => <TagField key={list} {...{ name, list, turns, all, setTag }} />;
  return (
    <div class="tag-fields">
      <OneByOne>
        {BEFORE.map(field)}
        {easy ? (
          AFTERWARDS.map(field)
        ) : (
          <details open={saidAfterwards}>
            <summary>{tagging.afterwards}</summary>
            <div class="tag-fields">{AFTERWARDS.map(field)}</div>
          </details>
        )}
        {showRelied && (
          <div>
            <label class="choice">
              <input
                type="checkbox"
                name={`${name}-relied`}
                checked={turns.length > 0 && relied === turns.length}
                onChange={(event) => setRelied(event.currentTarget.checked)}
              />
              {tagging.relied}
            </label>
            <p class="small">{tagging.reliedBody}</p>
          </div>
        )}
      </OneByOne>
    </div>
  );
}

type TagFieldProps = Pick<TagFieldsProps, 'name' | 'turns' | 'all' | 'setTag'> & { list: TagList };

function TagField({ name, list, turns, all, setTag }: TagFieldProps) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const names: Readonly<Record<string, string>> = words.tags[list];
  const count = (tag: string) => all.filter((turn) => tagsOf(turn, list).includes(tag)).length;
  const tags = inOrder(list, count, (a, b) => wordFor(names, a).localeCompare(wordFor(names, b), formats.locale));
  return (
    <fieldset class="tags" data-list={list}>
      <legend>{names.question}</legend>
      <div class="chips">
        {tags.map((tag) => {
          const on = turns.filter((turn) => tagsOf(turn, list).includes(tag)).length;
          const word = wordFor(names, tag);
          return (
            <label key={tag} class="chip" data-some={on > 0 && on < turns.length}>
              <input
                type="checkbox"
                name={`${name}-${list}`}
                value={tag}
                checked={on > 0 && on === turns.length}
                aria-label={on > 0 && on < turns.length ? fillSlots(words.purposes.chosenBySome, { tag: word }) : undefined}
                onChange={(event) => setTag(list, tag, event.currentTarget.checked)}
              />
              <span>{word}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
