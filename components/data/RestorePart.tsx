/** Bringing a saved copy back: the person chooses the file, and what is in it is added to what is here, with their own numbers for energy if they say so. */
import { useRef, useState } from 'preact/hooks';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import { versionOf, withOwnOf } from '../../lib/energy/own-method.ts';
import { upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Archive } from '../../lib/recording/archive.ts';
import { LARGEST_BYTES, type Reading, type Refusal, readArchive } from '../../lib/recording/read-archive.ts';
import { FileField } from '../text/FileField.tsx';
import { useLanguage } from '../text/language.ts';
import { AskOwn } from './AskOwn.tsx';

export type RestorePartProps = {
  /** How energy is estimated here. */
  energy: EnergyChoices;
  /** Both or neither: the rows, and how energy is estimated where that changes. Resolves to the number of rows new or changed. */
  restore: (archive: Archive, energy: EnergyChoices | null) => Promise<number>;
  /** Says something in the page's live region. */
  say: (said: string) => void;
};

/** A copy that was read and waits for an answer. */
type Waiting = { archive: Archive; copied: EnergyChoices };

export function RestorePart({ energy, restore, say }: RestorePartProps) {
  const { words, formats } = useLanguage();
  const { data } = words;
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const title = useRef<HTMLHeadingElement>(null);

  const refused = ({ refusal, where, allowed = { least: 0, most: 0 } }: Extract<Reading, { refusal: Refusal }>) => {
    const between = { least: upTo(allowed.least, 3, formats.locale), most: upTo(allowed.most, 8, formats.locale) };
    return fillSlots(data.refusals[refusal], { where, ...between });
  };

  const bringBack = async (archive: Archive, copied: EnergyChoices | null): Promise<string> => {
    try {
      const rows = await restore(archive, copied);
      const said = rows === 0 ? data.nothingNew : fillSlots(data.restored(rows), { entries: formats.whole(rows) });
      return copied?.own ? `${said} ${fillSlots(data.own.done, { method: versionOf(copied.own) })}` : said;
    } catch {
      return data.failed;
    }
  };

  const read = async (file: File): Promise<string> => {
    if (file.size > LARGEST_BYTES) return data.refusals['too-large'];
    const text = await file.text().catch(() => null);
    if (text === null) return data.failed;
    const reading = readArchive(text);
    if ('refusal' in reading) return refused(reading);
    const copied = withOwnOf(reading.archive.choices.energy, energy);
    if (copied === null) return bringBack(reading.archive, null);
    setWaiting({ archive: reading.archive, copied });
    return '';
  };

  const choose = async (file: File) => {
    setWaiting(null);
    say(data.restoring);
    say(await read(file));
  };

  const answer = async ({ archive, copied }: Waiting, what: 'all' | 'record' | 'nothing') => {
    setWaiting(null);
    title.current?.focus();
    say(what === 'nothing' ? data.own.nothing : await bringBack(archive, what === 'all' ? copied : null));
  };

  return (
    <section aria-labelledby="restore-title" class="restore-part">
      <h2 id="restore-title" tabIndex={-1} ref={title}>
        {data.restoreTitle}
      </h2>
      <p>{data.restoreBody}</p>
      <p id="restore-hours">{data.restoreHours}</p>
      <FileField label={data.restoreFile} describedBy="restore-hours" choose={choose} />
      {waiting !== null && <AskOwn here={energy} copied={waiting.copied} answer={(what) => void answer(waiting, what)} />}
    </section>
  );
}
