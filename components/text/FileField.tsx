/** A field to choose one file; the same file can be chosen again. */

export type FileFieldProps = {
  label: string;
  /** Id of what is said of it. */
  describedBy: string;
  choose: (file: File) => void | Promise<void>;
};

export function FileField({ label, describedBy, choose }: FileFieldProps) {
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    await choose(file);
    input.value = '';
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="file"
        accept=".json,application/json"
        aria-describedby={describedBy}
        onChange={(event) => void take(event.currentTarget)}
      />
    </label>
  );
}
