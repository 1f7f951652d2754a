/** One exact host, typed; what is wrong with it is said by the sentence that `describedBy` names. */
import type { RefObject } from 'preact';

export type HostFieldProps = {
  label: string;
  typed: string;
  type: (typed: string) => void;
  field: RefObject<HTMLInputElement | null>;
  describedBy: string;
  wrong: boolean;
};

export function HostField({ label, typed, type, field, describedBy, wrong }: HostFieldProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <input
        type="text"
        name="host"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        ref={field}
        value={typed}
        aria-invalid={wrong}
        aria-describedby={describedBy}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}
