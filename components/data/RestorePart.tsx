/** Bringing a saved copy back: the person chooses the file, and what is in it is added to what is here. */
import { upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import { LARGEST_BYTES, type Reading, type Refusal, readArchive } from '../../lib/recording/read-archive.ts';
import { FileField } from '../text/FileField.tsx';
import { useLanguage } from '../text/language.ts';

export type RestorePartProps = {
  /** Resolves to the number of rows new or changed. */
  restore: (archive: Archive) => Promise<number>;
  /** Says something in the page's live region. */
  say: (said: string) => void;
};

export function RestorePart({ restore, say }: RestorePartProps) {
  const { words, formats } = useLanguage();
  const { data } = words;

  const refused = ({ refusal, where, allowed = { least: 0, most: 0 } }: Extract<Reading, { refusal: Refusal }>) => {
    const between = { least: upTo(allowed.least, 3, formats.locale), most: upTo(allowed.most, 8, formats.locale) };
    return fillSlots(data.refusals[refusal], { where, ...between });
  };

  const bringBack = async (file: File): Promise<string> => {
    if (file.size > LARGEST_BYTES) return data.refusals['too-large'];
    try {
      const reading = readArchive(await file.text());
      if ('refusal' in reading) return refused(reading);
      const rows = await restore(reading.archive);
      return rows === 0 ? data.nothingNew : fillSlots(data.restored(rows), { entries: formats.whole(rows) });
    } catch {
      return data.failed;
    }
  };

  const choose = async (file: File) => {
    say(data.restoring);
    say(await bringBack(file));
  };

  return (
    <section aria-labelledby="restore-title" class="restore-part">
      <h2 id="restore-title">{data.restoreTitle}</h2>
      <p>{data.restoreBody}</p>
      <p id="restore-hours">{data.restoreHours}</p>
      <FileField label={data.restoreFile} describedBy="restore-hours" choose={choose} />
    </section>
  );
}
