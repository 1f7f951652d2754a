/** Writing down a use elsewhere: where, which service if one wishes, how many prompts, and when. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { NOTE_LIMITS } from '../../lib/recording/note-limits.ts';
import type { NewNote } from '../../lib/recording/notebook.ts';
import type { LocalTime, Place } from '../../lib/recording/record.ts';
import { CountField, countIn } from '../text/CountField.tsx';
import { clockValue, minuteOfClock } from '../text/clock-value.ts';
import { usePopupLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';

export type NoteFormProps = {
  /** When it is now: the time a note is given unless another is chosen. */
  now: LocalTime;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  addNote: (note: NewNote) => Promise<void>;
  /** Called with what to say, or nothing when cancelled. */
  close: (said: string) => void;
};

export function NoteForm({ now, services, addNote, close }: NoteFormProps) {
  const { words } = usePopupLanguage();
  const [place, setPlace] = useState<Place>('phone');
  const [service, setService] = useState('');
  const [prompts, setPrompts] = useState('1');
  const [day, setDay] = useState(now.day);
  const [time, setTime] = useState(clockValue(now.minute));
  const [wrong, setWrong] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);

  const save = async (event: Event) => {
    event.preventDefault();
    const count = countIn(prompts, 1, NOTE_LIMITS.mostPrompts);
    const minute = minuteOfClock(time);
    const passed = minute !== null && (day < now.day || (day === now.day && minute <= now.minute));
    if (count === null || !passed) {
      setWrong(true);
      return;
    }
    await addNote({ day, minute, place, prompts: count, ...(service === '' ? {} : { service }) });
    close(words.noting.saved);
  };

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Escape closes the form, not the popup around it.
    event.preventDefault();
    close('');
  };

  return (
    <form class="note-form" aria-labelledby="note-title" noValidate onSubmit={save} onKeyDown={leave}>
      <h2 id="note-title" tabIndex={-1} ref={title}>
        {words.noting.title}
      </h2>
      <fieldset class="places">
        <legend>{words.noting.where}</legend>
        {NOTE_LIMITS.places.map((each) => (
          <label key={each} class="choice">
            <input type="radio" name="place" value={each} checked={place === each} onChange={() => setPlace(each)} />
            {words.place[each]}
          </label>
        ))}
      </fieldset>
      <div class="fields">
        <ServiceField
          class="field wide"
          label={words.noting.service}
          value={service}
          choose={setService}
          names={services}
          none={words.noting.anyService}
        />
        <CountField
          class="field count"
          label={words.noting.prompts}
          value={prompts}
          set={setPrompts}
          least={1}
          most={NOTE_LIMITS.mostPrompts}
        />
        <label class="field day">
          <span>{words.noting.day}</span>
          <input type="date" max={now.day} value={day} onInput={(event) => setDay(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{words.noting.time}</span>
          <input type="time" value={time} onInput={(event) => setTime(event.currentTarget.value)} />
        </label>
      </div>
      <p class="wrong" role="alert">
        {wrong ? words.noting.wrong : ''}
      </p>
      <div class="actions">
        <button type="submit" class="button">
          {words.noting.save}
        </button>
        <button type="button" class="button" onClick={() => close('')}>
          {words.noting.cancel}
        </button>
      </div>
    </form>
  );
}
