/** A field for a whole number, and how what stands in it is read. */

/** The number that stands in a field, or null where it is no whole number from `least` to `most`. */
export function countIn(text: string, least: number, most: number): number | null {
  const count = Number(text);
  return text.trim() !== '' && Number.isInteger(count) && count >= least && count <= most ? count : null;
}

export type CountFieldProps = {
  label: string;
  /** As it stands in the field. */
  value: string;
  set: (value: string) => void;
  least: number;
  most: number;
  class?: string;
};

export function CountField({ label, value, set, least, most, class: name = 'field' }: CountFieldProps) {
  return (
    <label class={name}>
      <span>{label}</span>
      <input type="number" inputMode="numeric" min={least} max={most} value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  );
}
