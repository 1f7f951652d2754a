/** What a step shows beside its words. Services are the shipped ones alone, and energy is that of the made-up week: nothing is anyone's own. */
import type { Shown } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';
import type { ClassroomProps } from './props.ts';
import { ShownEnergy } from './ShownEnergy.tsx';
import { ShownTurn } from './ShownTurn.tsx';
import { WAYS } from './sheets/FourWays.tsx';

export type ShownPartProps = Pick<ClassroomProps, 'services' | 'energy'> & { shows: Shown };

export function ShownPart({ shows, services, energy }: ShownPartProps) {
  const { class: own } = useClassWords();
  const { show } = own;
  const { consent, ways } = own.sheets.compare;
  switch (shows) {
    case 'made-up-week':
      return <ShownTurn />;
    case 'services':
      return (
        <ul class="show-names">
          {services.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      );
    case 'consent':
      return <Pairs pairs={consent.parts} />;
    case 'ways':
      return <Pairs pairs={WAYS.map((way) => [ways[way].title, ways[way].body])} />;
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

/** So many are large enough in two columns. */
const FEW = 4;

function Pairs({ pairs }: { pairs: readonly (readonly string[])[] }) {
  return (
    <dl class={pairs.length > FEW ? 'show-pairs many' : 'show-pairs'}>
      {pairs.map(([title = '', body = '']) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{body}</dd>
        </div>
      ))}
    </dl>
  );
}
