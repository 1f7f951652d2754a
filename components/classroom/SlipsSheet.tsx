/** The class's sheet: what its slips say together, as far as the rules allow, and its energy as a range. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SLIP_FIELDS, SLIP_RULES } from '../../lib/classroom/slips.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { GroupFigures } from '../../lib/sharing/group-figures.ts';
import { FindingRows, FindingTable } from '../group/FindingTable.tsx';
import { useGroupWords } from '../group/group-language.ts';
import { Figure } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { ClassEnergy } from './ClassEnergy.tsx';
import { useClassWords } from './class-language.ts';
import { useAnswerName } from './SlipForm.tsx';

export type SlipsSheetProps = {
  figures: GroupFigures;
  /** Version of the method that energy is by. */
  method: string;
  print: () => void;
};

const { k, level } = SLIP_RULES;

export function SlipsSheet({ figures, method, print }: SlipsSheetProps) {
  const { group, formats } = useGroupWords();
  const { slips } = useClassWords().class;
  const { people, findings } = figures;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const [projected, project] = useState(false);
  return (
    <article class={projected ? 'assembly slips-sheet projected' : 'assembly slips-sheet'} aria-labelledby="sheet-title">
      <p class="small">
        <Filled text={slips.sheet.meta(people)} slots={{ slips: <Figure name="slips" value={people} /> }} />
      </p>
      <h1 id="sheet-title" tabIndex={-1} ref={title}>
        {group.sheet.title}
      </h1>
      <p>{fillSlots(group.sheet.lead, { k: formats.whole(k) })}</p>
      <p>{group.always}</p>
      <hr class="stitch" />
      <FindingTable
        findings={findings.filter(({ question }) => question === 'prompts')}
        people={people}
        exercise={{ level, k, named: [], questions: ['prompts'] }}
        names={{}}
      />
      {SLIP_FIELDS.filter(({ id }) => id !== 'prompts').map(({ id }) => (
        <Named key={id} id={id} figures={figures} />
      ))}
      <hr class="stitch" />
      <ClassEnergy {...{ figures, method }} />
      <hr class="stitch" />
      <p class="no-print">{slips.sheet.destroy}</p>
      <div class="actions no-print">
        <button type="button" class="button print-sheet" onClick={print}>
          {group.sheet.print}
        </button>
        <button type="button" class="button project-sheet" aria-pressed={projected} onClick={() => project(!projected)}>
          {projected ? group.sheet.unproject : group.sheet.project}
        </button>
      </div>
      <p class="small no-print">{slips.sheet.gone}</p>
    </article>
  );
}

/** The answers that may be shown, the most given first. The others are told together: so nobody learns that one of them was given at all. */
function Named({ id, figures: { findings, people } }: { id: (typeof SLIP_FIELDS)[number]['id']; figures: GroupFigures }) {
  const { formats } = useGroupWords();
  const { slips } = useClassWords().class;
  const nameOf = useAnswerName();
  const rows = findings
    .filter(({ question, people: some = 0 }) => question.startsWith(`${id}.`) && some > 0)
    .sort((a, b) => (b.people ?? 0) - (a.people ?? 0))
    .map((finding) => ({ key: finding.question, label: nameOf(id, finding.question.slice(id.length + 1)), finding }));
  const others = fillSlots(slips.sheet.others, { k: formats.whole(k) });
  return (
    <section class="named-answers">
      {rows.length > 0 ? (
        <>
          <FindingRows title={slips.fields[id]} {...{ rows, people, k }} />
          <p class="small">{others}</p>
        </>
      ) : (
        <>
          <h2 class="caption">{slips.fields[id]}</h2>
          <p>{fillSlots(slips.sheet.none, { k: formats.whole(k) })}</p>
        </>
      )}
    </section>
  );
}
