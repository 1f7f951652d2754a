/** The energy of the made-up week as a range, what is not counted at the same size, and where the range of the class is. */
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import type { EnergyChoices } from '../../lib/energy/energy-choices.ts';
import { useOnce } from '../live/use-live.ts';
import { Range } from '../text/Range.tsx';
import { useClassWords } from './class-language.ts';

export function ShownEnergy({ energy }: { energy: EnergyChoices }) {
  const { class: own, words } = useClassWords();
  const { show } = own;
  const week = useOnce(() => createMadeUpNotebook(async () => energy).energy({ from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY }), [energy]);
  return (
    <div class="show-energy">
      <div>
        <p>{show.madeUpEnergy}</p>
        {week !== null && (
          <p class="show-range">
            <Range range={week.range} name="made-up-energy" text={words.energy.sentence} />
          </p>
        )}
        <p>{words.energy.caveat}</p>
        <p>{show.madeUpEnergyWhy}</p>
        <p>{show.slipsEnergy}</p>
      </div>
      <div>
        <h2>{show.notCounted}</h2>
        <ul class="show-does">
          {own.notCounted.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
