/** The assembly sheet: what a group reads from its cards, to print on one or two pages or to show on a wall, and what it writes down. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { csvFile, findingsSheet, NOTHING_WRITTEN, type Written } from '../../lib/sharing/findings.ts';
import type { GroupFigures } from '../../lib/sharing/group-figures.ts';
import { LONGEST } from '../../lib/sharing/limits.ts';
import { cleanText } from '../../lib/sharing/plain-text.ts';
import { savedFile } from '../../lib/sharing/write-file.ts';
import { Range } from '../text/Range.tsx';
import type { PartProps } from './ExerciseFile.tsx';
import { FindingTable } from './FindingTable.tsx';
import { useGroupWords } from './group-language.ts';

export type AssemblySheetProps = Pick<PartProps, 'port' | 'names'> & { exercise: Exercise; figures: GroupFigures };

const WRITTEN = Object.keys(NOTHING_WRITTEN) as (keyof Written)[];

export function AssemblySheet({ port, names, exercise, figures }: AssemblySheetProps) {
  const { words, group, formats } = useGroupWords();
  const { sheet } = group;
  const [written, setWritten] = useState<Written>(NOTHING_WRITTEN);
  const [projected, project] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { from, to, k, title } = exercise;
  /** What is shown on a wall begins at its top. */
  useLayoutEffect(() => {
    if (projected) heading.current?.focus();
  }, [projected]);
  const clean = () => Object.fromEntries(WRITTEN.map((field) => [field, cleanText(written[field])])) as Written;
  const findings = () => findingsSheet(port.web, exercise, figures, clean());
  const shown = figures.findings.filter(({ people }) => people !== undefined);
  return (
    <article
      class={projected ? 'assembly projected' : 'assembly'}
      aria-labelledby="sheet-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') project(false);
      }}
    >
      <p class="small">
        {fillSlots(sheet.meta(figures.people), { people: formats.whole(figures.people), days: formats.days(from, to) })}
        {title !== '' && (
          <>
            {', '}
            <bdi>{title}</bdi>
          </>
        )}
      </p>
      <h2 id="sheet-title" tabIndex={-1} ref={heading}>
        {sheet.title}
      </h2>
      <p>{fillSlots(sheet.lead, { k: formats.whole(k) })}</p>
      <p>{group.always}</p>
      <hr class="stitch" />
      {shown.length * 2 <= figures.findings.length && <p>{group.read.tooFewShown}</p>}
      <FindingTable {...{ names, exercise }} findings={figures.findings} people={figures.people} />
      {figures.prompts !== null && <p>{fillSlots(sheet.prompts, { prompts: formats.whole(figures.prompts) })}</p>}
      {figures.energy !== null && figures.energyFrom !== null && (
        <>
          <hr class="stitch" />
          <h3>{sheet.energy}</h3>
          <p class="group-energy">
            <Range
              name="group-energy"
              range={{ lowWh: figures.energy[0], midWh: (figures.energy[0] + figures.energy[1]) / 2, highWh: figures.energy[1] }}
            />
          </p>
          <p>{sheet.energyFrom[figures.energyFrom]}</p>
          <p class="caveat">{words.energy.caveat}</p>
          <p class="caveat">
            {sheet.notCountedTitle}: {sheet.notCounted.join(' ')}
          </p>
        </>
      )}
      <hr class="stitch" />
      <h3>{sheet.assembly}</h3>
      <ol class="assembly-questions">
        {sheet.questions.map((question) => (
          <li key={question}>
            <p>{question}</p>
            <div class="write-lines" aria-hidden="true" />
          </li>
        ))}
      </ol>
      <h3>{sheet.next}</h3>
      <div class="written">
        {WRITTEN.map((field) => (
          <label key={field} class="field">
            <span>{sheet.written[field]}</span>
            <textarea
              name={field}
              rows={2}
              maxLength={LONGEST.note}
              value={written[field]}
              onInput={(event) => setWritten({ ...written, [field]: event.currentTarget.value })}
            />
            {/* A field prints no more than its two rows. */}
            <span class="on-paper" aria-hidden="true">
              {written[field]}
            </span>
          </label>
        ))}
      </div>
      <div class="actions no-print">
        <button type="button" class="button print-sheet" onClick={() => port.print()}>
          {sheet.print}
        </button>
        <button type="button" class="button project-sheet" aria-pressed={projected} onClick={() => project(!projected)}>
          {projected ? sheet.unproject : sheet.project}
        </button>
        <button type="button" class="button save-findings" onClick={async () => port.saveFile(savedFile(port.web, await findings()))}>
          {sheet.save}
        </button>
        <button type="button" class="button save-csv" onClick={async () => port.saveFile(csvFile(port.web, await findings()))}>
          {sheet.saveCsv}
        </button>
      </div>
      <p class="small no-print">{sheet.kept}</p>
    </article>
  );
}
