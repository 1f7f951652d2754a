/** A field to choose one service, or none of them. */
import type { Ref } from 'preact';
import { wordFor } from './words-by-id.ts';

export type ServiceFieldProps = {
  label: string;
  /** Id of the service; empty for none. */
  value: string;
  choose: (service: string) => void;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Which can be chosen, in order; by default all that have a name. */
  ids?: readonly string[];
  /** What choosing none is called; left out where one must be chosen. */
  none?: string | undefined;
  class?: string;
  field?: Ref<HTMLSelectElement>;
};

export function ServiceField({
  label,
  value,
  choose,
  names,
  ids = Object.keys(names),
  none,
  class: name = 'field',
  field,
}: ServiceFieldProps) {
  return (
    <label class={name}>
      <span>{label}</span>
      <select {...(field === undefined ? {} : { ref: field })} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {ids.map((id) => (
          <option key={id} value={id}>
            {wordFor(names, id)}
          </option>
        ))}
      </select>
    </label>
  );
}
