/** One slip, to be typed in: a key an answer, Enter for the next. What was typed in is gone from the page with that. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SLIP_FIELDS, type Slip, type SlipFieldId } from '../../lib/classroom/slips.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { answerWords } from '../group/answer-words.ts';
import { useGroupWords } from '../group/group-language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useClassWords } from './class-language.ts';
import { slipKey } from './slip-key.ts';

export type SlipFormProps = {
  add: (slip: Slip) => void;
  /** Null where there is none to take back. */
  takeBack: (() => void) | null;
};

/** What an answer is called on the slip and on the sheet. */
export function useAnswerName(): (field: SlipFieldId, answer: string) => string {
  const { group, formats } = useGroupWords();
  const { tags } = useClassWords().class.slips;
  const say = answerWords(group, formats, {}, []);
  return (field, answer) => (field === 'prompts' ? say.values(field, [Number(answer)], false, 'blurred') : wordFor(tags[field], answer));
}

export function SlipForm({ add, takeBack }: SlipFormProps) {
  const { slips } = useClassWords().class;
  const nameOf = useAnswerName();
  const form = useRef<HTMLFormElement>(null);
  const [said, say] = useState('');
  // Its keys work from the first slip on, wherever the page was opened from.
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);

  /** Keys work where the focus is in the slip, and nowhere else. */
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    const key = slipKey(event);
    const box = key === null ? null : form.current?.querySelector<HTMLInputElement>(`[data-key="${key}"]`);
    if (!box) return;
    event.preventDefault();
    if (box.type === 'radio' && box.checked) box.checked = false;
    else box.click();
    say(fillSlots(box.checked ? slips.ticked : slips.unticked, { answer: nameOf(box.name as SlipFieldId, box.value) }));
  };
  const empty = () => {
    form.current?.reset();
    say('');
  };

  return (
    <form
      class="slip-form"
      ref={form}
      autocomplete="off"
      aria-labelledby="slip-title"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        add([...new FormData(event.currentTarget)]);
        empty();
      }}
    >
      <h2 id="slip-title">{slips.form}</h2>
      <p class="small">{slips.keys}</p>
      {SLIP_FIELDS.map(({ id, answers }) => (
        <fieldset key={id} class={`slip-field-${id}`}>
          <legend>{slips.fields[id]}</legend>
          <div class="slip-answers">
            {answers.map(({ answer, key }) => (
              <label key={answer} class="choice">
                <input
                  type={id === 'prompts' ? 'radio' : 'checkbox'}
                  name={id}
                  value={answer}
                  data-key={key}
                  aria-keyshortcuts={key}
                  autocomplete="off"
                />
                <span class="key" aria-hidden="true">
                  {key}
                </span>
                {nameOf(id, answer)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status" class="unseen">
        {said}
      </p>
      <div class="actions">
        <button type="submit" class="button add-slip">
          {slips.add}
        </button>
        <button type="button" class="button" onClick={empty}>
          {slips.empty}
        </button>
        {takeBack !== null && (
          <button
            type="button"
            class="button take-back"
            onClick={() => {
              takeBack();
              say(slips.tookBack);
              // The button goes, and the focus stays in the slip.
              form.current?.querySelector('input')?.focus();
            }}
          >
            {slips.takeBack}
          </button>
        )}
      </div>
    </form>
  );
}
