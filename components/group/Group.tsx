/** Share with a group: agreeing on an exercise, one's own card or ballot, counting, reading together, groups side by side. */
import './group.css';
import { useEffect, useState } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { namesOf } from '../../lib/services/known.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { AgreePart } from './AgreePart.tsx';
import { CardPart } from './CardPart.tsx';
import { ComparePart } from './ComparePart.tsx';
import { CountPart } from './CountPart.tsx';
import type { Opened } from './ExerciseFile.tsx';
import { useGroupWords } from './group-language.ts';
import type { GroupPort } from './port.ts';
import { ReadPart } from './ReadPart.tsx';

const PARTS = ['agree', 'card', 'count', 'read', 'compare'] as const;

export type GroupProps = {
  notebook: Notebook;
  services: readonly ServiceEntry[];
  port: GroupPort;
  /** From the address; the first page where it names none. */
  part?: string | undefined;
};

export function Group({ notebook, services, port, part }: GroupProps) {
  const { group } = useGroupWords();
  /** The exercise stays open from one part to the next, until the section is left. */
  const [opened, open] = useState<Opened | null>(null);
  const shown = PARTS.find((each) => each === part) ?? null;
  const names = namesOf(services);
  useEffect(() => void port.keep.tidy(notebook.today(), port.now()), [port, notebook]);
  const own = { port, names, opened, open };
  return (
    <div class="group">
      <h1>{group.title}</h1>
      {shown === null && <p class="lead">{group.lead}</p>}
      <nav class="switch group-parts" aria-label={group.partsTitle}>
        {PARTS.map((each) => (
          <a key={each} href={`#group/${each}`} aria-current={shown === each ? 'true' : undefined}>
            {group.parts[each]}
          </a>
        ))}
      </nav>
      {shown === null && <Levels />}
      {shown === 'agree' && <AgreePart {...own} services={services} today={notebook.today()} />}
      {shown === 'card' && <CardPart key={opened?.ex ?? ''} {...own} notebook={notebook} />}
      {shown === 'count' && <CountPart {...own} />}
      {shown === 'read' && <ReadPart key={opened?.ex ?? ''} {...own} />}
      {shown === 'compare' && <ComparePart port={port} names={names} />}
    </div>
  );
}

/** The three levels, each by what the others could learn. */
function Levels() {
  const { group } = useGroupWords();
  return (
    <>
      <hr class="stitch" />
      <dl class="levels">
        {(['open', 'blurred', 'sealed'] as const).map((level) => (
          <div key={level}>
            <dt>{group.levels[level]}</dt>
            <dd>{group.learns[level]}</dd>
            <dd class="small">{group.floors[level]}</dd>
          </div>
        ))}
      </dl>
      <p>{group.paths}</p>
      <p class="small">{group.forgotten}</p>
    </>
  );
}
