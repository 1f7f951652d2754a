/** One entry of the private journal: when, the question it answers, the words, and changing or deleting them. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { Reflection } from '../../lib/recording/said.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { Confirm } from '../data/Confirm.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';
import { QuestionText } from './QuestionText.tsx';
import { WordsField } from './WordsField.tsx';

export type ReflectionEntryProps = { notebook: Notebook; entry: Reflection; question: Question | undefined };

export function ReflectionEntry({ notebook, entry, question }: ReflectionEntryProps) {
  const { words, remove } = useReflection();
  const { formats } = useLanguage();
  const { reflections, answering } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const when = `${formats.day(entry.day)}, ${formats.clock(entry.minute)}`;
  const { when: plan, text } = entry;
  const save = async (event: Event) => {
    event.preventDefault();
    await notebook.say([{ ...entry, text: draft?.trim() ?? '', corrected: (entry.corrected ?? 0) + 1 }]);
    setDraft(null);
  };
  return (
    <article class="reflection-entry" aria-label={when}>
      <p class="small">{when}</p>
      <h3 class="question">{question === undefined ? reflections.ownAccord : <QuestionText question={question} />}</h3>
      {entry.answer !== undefined && <p>{wordFor(answering.answers, entry.answer)}</p>}
      {draft === null && text !== undefined && (
        <p class="own-words">{plan === undefined ? text : fillSlots(reflections.plan, { when: plan, will: text })}</p>
      )}
      {draft !== null && (
        <form onSubmit={save}>
          <WordsField label={reflections.writeLabel} value={draft} set={setDraft} />
          <div class="actions">
            <button type="submit" class="button" disabled={draft.trim() === ''}>
              {reflections.save}
            </button>
            <button type="button" class="button" onClick={() => setDraft(null)}>
              {reflections.cancel}
            </button>
          </div>
        </form>
      )}
      {draft === null && (
        <div class="actions small noprint">
          {text !== undefined && (
            <button type="button" class="link" onClick={() => setDraft(text)}>
              {reflections.edit}
            </button>
          )}
          <Confirm
            quiet
            label={fillSlots(reflections.removeOf, { when })}
            question={reflections.removeQuestion}
            act={() => remove({ what: 'entry', type: 'reflection', id: entry.id })}
          >
            {reflections.remove}
          </Confirm>
        </div>
      )}
    </article>
  );
}
