/** Correcting one entry: its service, its day and time, its kind, or what a note holds. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LIMITS } from '../../lib/recording/note-limits.ts';
import type { Correction, Entry } from '../../lib/recording/notebook.ts';
import type { Day, Place, PromptKind } from '../../lib/recording/record.ts';
import { CountField, countIn } from '../text/CountField.tsx';
import { clockValue, minuteOfClock } from '../text/clock-value.ts';
import { useLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';

export type Corrected = Extract<Entry, { type: 'prompt' | 'note' }>;

export type CorrectFormProps = {
  entry: Corrected;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  today: Day;
  correct: (correction: Correction, back: Correction) => Promise<string | null>;
  close: () => void;
};

const KINDS: readonly PromptKind[] = ['prompt', 'edit', 'regeneration'];

/** What would put an entry back as it is. */
function asItIs(entry: Corrected): Correction {
  const { id, day, minute } = entry;
  if (entry.type === 'prompt') return { type: 'prompt', id, day, minute, service: entry.service, kind: entry.kind };
  return { type: 'note', id, day, minute, service: entry.service ?? null, place: entry.place, prompts: entry.prompts };
}

export function CorrectForm({ entry, names, today, correct, close }: CorrectFormProps) {
  const { words } = useLanguage();
  const { data } = words;
  const [draft, setDraft] = useState(() => asItIs(entry));
  const [time, setTime] = useState(clockValue(entry.minute));
  const [prompts, setPrompts] = useState(String(entry.type === 'note' ? entry.prompts : 1));
  const [wrong, setWrong] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const minute = minuteOfClock(time);
    const count = countIn(prompts, 1, NOTE_LIMITS.mostPrompts);
    if (minute === null || count === null) {
      setWrong(draft.type === 'note' ? words.noting.wrong : data.correctionWrong.invalid);
      return;
    }
    const corrected = draft.type === 'note' ? { ...draft, minute, prompts: count } : { ...draft, minute };
    const objection = await correct(corrected, asItIs(entry));
    if (objection === null) close();
    else setWrong(objection);
  };

  return (
    <form
      class="correct-form"
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <ServiceField
        label={data.service}
        field={first}
        value={draft.service ?? ''}
        choose={(chosen) =>
          setDraft(draft.type === 'note' ? { ...draft, service: chosen === '' ? null : chosen } : { ...draft, service: chosen })
        }
        names={names}
        none={draft.type === 'note' ? data.noService : undefined}
      />
      <label class="field">
        <span>{words.noting.day}</span>
        <input
          type="date"
          max={today}
          value={draft.day ?? ''}
          onInput={(event) => setDraft({ ...draft, day: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.noting.time}</span>
        <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
      </label>
      {draft.type === 'prompt' ? (
        <label class="field">
          <span>{data.kind}</span>
          <select value={draft.kind} onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value as PromptKind })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {data.promptKinds[kind]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <>
          <label class="field">
            <span>{words.noting.where}</span>
            <select value={draft.place} onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value as Place })}>
              {NOTE_LIMITS.places.map((place) => (
                <option key={place} value={place}>
                  {words.place[place]}
                </option>
              ))}
            </select>
          </label>
          <CountField label={words.noting.prompts} value={prompts} set={setPrompts} least={1} most={NOTE_LIMITS.mostPrompts} />
        </>
      )}
      <div class="actions">
        <button type="submit" class="button quiet">
          {data.saveCorrection}
        </button>
        <button type="button" class="button quiet" onClick={close}>
          {words.noting.cancel}
        </button>
      </div>
      <p class="wrong" role="alert">
        {wrong}
      </p>
    </form>
  );
}
