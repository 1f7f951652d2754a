/** What a step shows beside its words. Services are the shipped ones alone, and energy is that of the made-up week: nothing is anyone's own. */
import type { Shown } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';
import { MadeUpTurns } from './MadeUpTurns.tsx';
import type { ClassroomProps } from './props.ts';
import { ShownEnergy } from './ShownEnergy.tsx';

/** What a slip asks for later. */
const ON_A_SLIP = ['decidedBy', 'barrier'] as const;

export type ShownPartProps = Pick<ClassroomProps, 'services' | 'energy'> & { shows: Shown };

export function ShownPart({ shows, services, energy }: ShownPartProps) {
  const { class: own } = useClassWords();
  const { show } = own;
  switch (shows) {
    case 'made-up-week':
      return <MadeUpTurns toFind={ON_A_SLIP} />;
    case 'services':
      return (
        <ul class="show-names">
          {services.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      );
    case 'consent':
      return <Pairs pairs={own.consent.map(({ asked, answer }) => [asked, answer])} />;
    case 'ways':
      return <Pairs pairs={own.ways.map(({ title, body }) => [title, body])} />;
    case 'tally':
      return (
        <>
          <ul class="show-does">
            {show.tally.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="show-link">
            {/* What was counted is gone when its page is left: the wall and the count each have their tab. */}
            <a href="#classroom/slips" target="_blank" rel="noreferrer">
              {show.openTally}
            </a>
          </p>
        </>
      );
    case 'energy':
      return <ShownEnergy energy={energy} />;
  }
}

function Pairs({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl class="show-pairs">
      {pairs.map(([title, body]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{body}</dd>
        </div>
      ))}
    </dl>
  );
}
