/** Every question there is, by occasion: to read, change, hide, fix, add, save as a file and bring in from one. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import { LARGEST_DECK, readDeckFile, toDeckFile } from '../../lib/reflection/deck-file.ts';
import { OCCASIONS } from '../../lib/reflection/question.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { DeckQuestion } from './DeckQuestion.tsx';
import { type PageGiven, useReflection } from './given.ts';
import { QuestionForm } from './QuestionForm.tsx';

export function Decks({ notebook }: PageGiven) {
  const { words, saveDeck } = useReflection();
  const { formats } = useLanguage();
  const { decks } = words;
  const [said, setSaid] = useState('');
  const changed = useLive(() => notebook.said('question'), notebook.onChange, [notebook]);
  if (changed === null) return null;
  const deck = deckOf(changed);
  const bring = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setSaid(await read(file));
    input.value = '';
  };
  const read = async (file: File): Promise<string> => {
    if (file.size > LARGEST_DECK) return decks.tooLarge;
    const rows = readDeckFile(await file.text(), notebook.today(), changed);
    if (rows === 'not-a-deck') return decks.notADeck;
    await notebook.say(rows);
    return fillSlots(decks.brought(rows.length), { count: formats.whole(rows.length) });
  };
  return (
    <div class="decks">
      <h1>{words.sections.decks}</h1>
      <p class="lead">{decks.lead}</p>
      {OCCASIONS.map((occasion) => {
        const questions = deck.filter((question) => question.occasion === occasion);
        return (
          <details key={occasion} class="deck" data-occasion={occasion}>
            <summary>
              {decks.occasions[occasion]}{' '}
              <span class="small">{fillSlots(decks.count(questions.length), { count: formats.whole(questions.length) })}</span>
            </summary>
            <ul class="plain">
              {questions.map((question) => (
                <DeckQuestion
                  key={question.id}
                  notebook={notebook}
                  question={question}
                  changed={changed.find(({ id }) => id === question.id)}
                />
              ))}
            </ul>
          </details>
        );
      })}
      <hr class="stitch" />
      <section aria-labelledby="add-title">
        <h2 id="add-title">{decks.add}</h2>
        <p>{decks.addBody}</p>
        <QuestionForm notebook={notebook} />
      </section>
      <hr class="stitch" />
      <div class="deck-files">
        <button type="button" class="button" onClick={() => saveDeck(toDeckFile(deck))}>
          {decks.saveDeck}
        </button>
        <label class="field">
          <span>{decks.bring}</span>
          <input type="file" accept=".json,application/json" onChange={(event) => void bring(event.currentTarget)} />
        </label>
      </div>
      <p role="status" class="result">
        {said}
      </p>
    </div>
  );
}
