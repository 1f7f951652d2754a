/** Uses a person relies on: a purpose, a site or hours, marked without a reason. Nothing is asked there. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Relied as ReliedRow } from '../../lib/recording/said.ts';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { TAGS } from '../../lib/reflection/tags.ts';
import { useLive } from '../live/use-live.ts';
import { minuteOfClock } from '../text/clock-value.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { type PageGiven, useReflection } from './given.ts';
import { useReliedName } from './relied-name.ts';

export type ReliedProps = PageGiven & {
  settings: QuestionSettings;
  frame: (byDefault: ComponentChildren, now: ComponentChildren, control?: ComponentChildren) => JSX.Element;
};

export function Relied({ notebook, names, agreed, settings, frame }: ReliedProps) {
  const { words, now, newId, remove } = useReflection();
  const { formats } = useLanguage();
  const { asking } = words;
  const [purpose, setPurpose] = useState('');
  const [service, setService] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const rows = useLive(() => notebook.said('relied'), notebook.onChange, [notebook]) ?? [];
  const nameOf = useReliedName(names);
  const mark = async (of: Partial<ReliedRow>) => {
    await notebook.say([{ what: 'relied', id: newId(), day: now().day, ...of }]);
    for (const set of [setPurpose, setService, setFrom, setTo]) set('');
  };
  const [start, end] = [minuteOfClock(from), minuteOfClock(to)];
  if (settings.presenting) return frame(asking.relyNone, asking.relyHidden);
  return frame(
    asking.relyNone,
    rows.length === 0 ? asking.relyNone : formats.list(rows.map(nameOf)),
    <>
      {rows.length > 0 && (
        <ul class="plain">
          {rows.map((row) => (
            <li key={row.id}>
              <button type="button" class="link" onClick={() => void remove({ what: 'entry', type: 'relied', id: row.id })}>
                {fillSlots(asking.relyRemove, { use: nameOf(row) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="fields-row">
        <Choice
          label={asking.relyPurpose}
          value={purpose}
          set={setPurpose}
          options={TAGS.purpose.map((tag) => [tag, words.tags.purpose[tag]])}
        />
        <button type="button" class="button" disabled={purpose === ''} onClick={() => void mark({ purpose })}>
          {asking.relyAdd}
        </button>
      </div>
      <div class="fields-row">
        <Choice
          label={asking.relyService}
          value={service}
          set={setService}
          options={agreed.choices.services.map((id) => [id, wordFor(names, id)])}
        />
        <button type="button" class="button" disabled={service === ''} onClick={() => void mark({ service })}>
          {asking.relyAdd}
        </button>
      </div>
      <div class="fields-row">
        <label class="field">
          <span>{asking.relyFrom}</span>
          <input type="time" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span>{asking.relyTo}</span>
          <input type="time" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="button"
          disabled={start === null || end === null}
          onClick={() => start !== null && end !== null && void mark({ from: start, to: end })}
        >
          {asking.relyAdd}
        </button>
      </div>
    </>,
  );
}

function Choice({
  label,
  value,
  set,
  options,
}: {
  label: string;
  value: string;
  set: (value: string) => void;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="" />
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
