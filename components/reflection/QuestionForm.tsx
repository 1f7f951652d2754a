/** Writing a question or changing one: what it is warned of is said while it is typed, and refuses nothing. */
import { useState } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import type { ChangedQuestion } from '../../lib/recording/said.ts';
import { changeOf } from '../../lib/reflection/deck.ts';
import { lint } from '../../lib/reflection/lint.ts';
import { OCCASIONS, type Occasion, type Question } from '../../lib/reflection/question.ts';
import { useReflection } from './given.ts';
import { WordsField } from './WordsField.tsx';

export type QuestionFormProps = {
  notebook: Notebook;
  /** None where it is a new one. */
  question?: Question;
  changed?: ChangedQuestion | undefined;
  close?: () => void;
};

export function QuestionForm({ notebook, question, changed, close }: QuestionFormProps) {
  const { words, newId } = useReflection();
  const { decks } = words;
  const [en, setEn] = useState(question?.en ?? '');
  const [fr, setFr] = useState(question?.fr ?? '');
  const [occasion, setOccasion] = useState<Occasion>(question?.occasion ?? 'pause');
  const [wrong, setWrong] = useState(false);
  const { en: _en, fr: _fr, ...rest } = question ?? { id: '', occasion };
  const texts = { ...(en.trim() === '' ? {} : { en: en.trim() }), ...(fr.trim() === '' ? {} : { fr: fr.trim() }) };
  const draft: Question = { ...rest, ...texts };
  const warnings = en.trim() === '' && fr.trim() === '' ? [] : lint(draft);

  const keep = async (event: Event) => {
    event.preventDefault();
    if (Object.keys(texts).length === 0) {
      setWrong(true);
      return;
    }
    const row = changeOf(question ? draft : { ...draft, id: `own.${newId()}`, occasion }, notebook.today(), changed);
    if (row !== null) await notebook.say([row]);
    setEn(question ? en : '');
    setFr(question ? fr : '');
    close?.();
  };
  return (
    <form class="question-form" noValidate onSubmit={keep} aria-label={question ? decks.edit : decks.add}>
      <WordsField label={decks.english} value={en} set={setEn} />
      <WordsField label={decks.french} value={fr} set={setFr} />
      {!question && (
        <label class="field">
          <span>{decks.occasion}</span>
          <select value={occasion} onChange={(event) => setOccasion(event.currentTarget.value as Occasion)}>
            {OCCASIONS.map((each) => (
              <option key={each} value={each}>
                {decks.occasions[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div aria-live="polite" class="warnings small">
        {warnings.length > 0 && (
          <>
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{decks.warnings[warning]}</li>
              ))}
            </ul>
            <p>{decks.warned}</p>
          </>
        )}
      </div>
      <p class="wrong" role="alert">
        {wrong ? decks.needsWords : ''}
      </p>
      <div class="actions">
        <button type="submit" class="button">
          {decks.save}
        </button>
        {close && (
          <button type="button" class="button" onClick={close}>
            {decks.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
