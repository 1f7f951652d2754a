/** One question of the deck in both languages, with what can be done with it. */
import { useState } from 'preact/hooks';
import { setQuestion } from '../../lib/language/reflecting.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { ChangedQuestion } from '../../lib/recording/said.ts';
import { changeOf } from '../../lib/reflection/deck.ts';
import { isOwn } from '../../lib/reflection/deck-file.ts';
import { type Question, wordsOf } from '../../lib/reflection/question.ts';
import { Confirm } from '../data/Confirm.tsx';
import { useReflection } from './given.ts';
import { QuestionForm } from './QuestionForm.tsx';

export type DeckQuestionProps = { notebook: Notebook; question: Question; changed: ChangedQuestion | undefined };

export function DeckQuestion({ notebook, question, changed }: DeckQuestionProps) {
  const { words, language, remove } = useReflection();
  const { decks } = words;
  const [editing, setEditing] = useState(false);
  const own = isOwn(question);
  const say = (next: Question) => {
    const row = changeOf(next, notebook.today(), changed);
    void (row === null ? notebook.remove({ what: 'entry', type: 'question', id: question.id }) : notebook.say([row]));
  };
  const { hidden, pinned, ...plain } = question;
  const flags = { ...(hidden ? { hidden } : {}), ...(pinned ? { pinned } : {}) };
  const isChanged = !own && (changed?.en !== undefined || changed?.fr !== undefined);
  const marks = [own && decks.own, isChanged && decks.changed, hidden && decks.hidden, pinned && decks.pinned].filter(
    (mark) => mark !== false && mark !== undefined,
  );
  const act = (label: string, run: () => void) => (
    <button
      type="button"
      class="link"
      aria-label={fillSlots(decks.actOf, { act: label, question: wordsOf(question, language).text })}
      onClick={run}
    >
      {label}
    </button>
  );
  return (
    <li class="deck-question" data-question={question.id}>
      {(language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)).map((code) => {
        const text = question[code];
        return (
          text !== undefined && (
            <p key={code} lang={code} class={code === language || question[language] === undefined ? 'question' : 'small'}>
              {setQuestion(text, code)}
            </p>
          )
        );
      })}
      {marks.length > 0 && <p class="small">{marks.join(', ')}</p>}
      {editing ? (
        <QuestionForm notebook={notebook} question={question} changed={changed} close={() => setEditing(false)} />
      ) : (
        <div class="actions small noprint">
          {act(decks.edit, () => setEditing(true))}
          {act(hidden ? decks.show : decks.hide, () =>
            say({ ...plain, ...(pinned ? { pinned } : {}), ...(hidden ? {} : { hidden: true }) }),
          )}
          {act(pinned ? decks.unpin : decks.pin, () =>
            say({ ...plain, ...(hidden ? { hidden } : {}), ...(pinned ? {} : { pinned: true }) }),
          )}
          {isChanged &&
            act(
              decks.reset,
              () =>
                void notebook.say([
                  { what: 'question', id: question.id, day: notebook.today(), ...flags, corrected: (changed?.corrected ?? 0) + 1 },
                ]),
            )}
          {own && (
            <Confirm quiet question={decks.removeQuestion} act={() => remove({ what: 'entry', type: 'question', id: question.id })}>
              {decks.remove}
            </Confirm>
          )}
        </div>
      )}
    </li>
  );
}
