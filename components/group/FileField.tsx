/** A field for files that others made: reads them, hands on what can be trusted, and says of each other one why it was not taken. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { GroupFile, GroupFormat } from '../../lib/sharing/files.ts';
import { type FileRefusal, largestOf, readGroupFile } from '../../lib/sharing/read-file.ts';
import { useGroupWords } from './group-language.ts';
import type { GroupPort } from './port.ts';

export type FileFieldProps<F extends GroupFormat> = {
  port: GroupPort;
  label: string;
  wanted: readonly F[];
  multiple?: boolean;
  /** Takes one file after another; a sentence where it does not take it, or nothing. */
  take: (file: Extract<GroupFile, { format: F }>) => Promise<string | null> | string | null;
  /** Called once all files of one choice were read. */
  after?: () => void;
};

export function FileField<F extends GroupFormat>({ port, label, wanted, multiple = false, take, after }: FileFieldProps<F>) {
  const { group, formats } = useGroupWords();
  const { files } = group;
  const [said, setSaid] = useState<readonly string[]>([]);

  const whyNot = (refusal: FileRefusal) =>
    fillSlots(files.refusals[refusal], { kinds: formats.list(wanted.map((kind) => files.kinds[kind])) });

  const readOne = async (file: File): Promise<string | null> => {
    if (file.size > largestOf(wanted)) return whyNot('too-large');
    const reading = await readGroupFile(await file.text(), wanted, port.web);
    return 'refusal' in reading ? whyNot(reading.refusal) : take(reading.file);
  };

  const readAll = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    setSaid([]);
    const lines: string[] = [];
    let taken = 0;
    for (const file of chosen) {
      const why = await readOne(file);
      if (why === null) taken += 1;
      else lines.push(fillSlots(files.refused, { file: file.name, why }));
    }
    after?.();
    setSaid([fillSlots(files.read(taken), { files: formats.whole(taken) }), ...lines]);
    // So that the same file can be chosen again.
    input.value = '';
  };

  return (
    <div class="file-field">
      <label class="field">
        <span>{label}</span>
        <input type="file" accept=".json,application/json" multiple={multiple} onChange={(event) => void readAll(event.currentTarget)} />
      </label>
      <div role="status" class="file-said">
        {said.length > 0 && (
          <ul>
            {said.map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
