/** What each service is mostly used for, where the person says so: never guessed from anything. */
import { MODE_IDS, type ModeId } from '../../lib/energy/modes.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { EnergyPart } from './part.ts';

export type ModesPartProps = EnergyPart & { order: readonly string[] };

export function ModesPart({ say, names, order, chosen, choose }: ModesPartProps) {
  const { modes } = say;
  const tell = (service: string, mode: string) => {
    const { [service]: _, ...others } = chosen.modes;
    return choose({ ...chosen, modes: mode === '' ? others : { ...others, [service]: mode as ModeId } });
  };
  return (
    <section aria-labelledby="modes-title" class="modes">
      <h2 id="modes-title">{modes.title}</h2>
      <p>{modes.body}</p>
      <div class="mode-choices">
        {order.map((service) => (
          <label key={service} class="field">
            <span>{fillSlots(modes.mostly, { service: wordFor(names, service) })}</span>
            <select
              data-mode-of={service}
              value={chosen.modes[service] ?? ''}
              onChange={(event) => void tell(service, event.currentTarget.value)}
            >
              <option value="">{modes.notSaid}</option>
              {MODE_IDS.map((id) => (
                <option key={id} value={id}>
                  {modes.names[id]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p class="small">{modes.judged}</p>
    </section>
  );
}
