/** The range of the days in one sentence, by which numbers, and how sure. */
import { fillSlots } from '../../lib/language/slots.ts';
import { EnergyBand } from '../charts/EnergyBand.tsx';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';
import type { EnergyPart } from './part.ts';

export function Head({ say, house, ownAnswers, range }: EnergyPart) {
  const { words } = useLanguage();
  const n = ownAnswers.reduce((sum, answers) => sum + answers.n, 0);
  const isOwn = house.version.startsWith('own_');
  if (n === 0) {
    return (
      <>
        <h1>{say.title}</h1>
        <p class="lead">{say.none}</p>
      </>
    );
  }
  return (
    <>
      <h1>
        <Range range={range} text={say.between} />
      </h1>
      <p class="lead">
        <Filled
          text={say.lead(n)}
          slots={{
            answers: figureSlot('answers', n),
            method: <span translate={false}>{house.version}</span>,
          }}
        />
      </p>
      <p>{words.energy.caveat}</p>
      {isOwn && <p class="result">{fillSlots(say.ownOn, { method: house.version })}</p>}
      <figure class="energy-band">
        <EnergyBand range={range} />
        <figcaption class="small">{words.energy.scale}</figcaption>
      </figure>
    </>
  );
}
