/** Which pages may be watched, of the services that were chosen: none is ticked for anybody. */
import type { ServiceEntry } from '../journal/props.ts';
import { useLanguage } from '../text/language.ts';

export type WatchChoicesProps = {
  services: readonly ServiceEntry[];
  /** Ids of the services that were chosen. */
  chosen: readonly string[];
  /** Ids of those of which the page is watched. */
  watched: readonly string[];
  choose: (service: string, watched: boolean) => void;
};

/** The chosen services that can be watched: first those of which only the page can tell. */
export function watchableOf(services: readonly ServiceEntry[], chosen: readonly string[]): ServiceEntry[] {
  const can = services.filter(({ id, watch }) => watch !== null && chosen.includes(id));
  return [...can.filter(({ watch }) => watch === 'only'), ...can.filter(({ watch }) => watch === 'also')];
}

export function WatchChoices({ services, chosen, watched, choose }: WatchChoicesProps) {
  const { choosing } = useLanguage().words;
  return (
    <ul class="services">
      {watchableOf(services, chosen).map(({ id, name, watch }) => (
        <li key={id}>
          <label class="service">
            <input
              type="checkbox"
              name="watch"
              value={id}
              checked={watched.includes(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span>
              <b>{name}</b>
              <span class="line">{watch === 'only' ? choosing.watchOnly : choosing.watchAlso}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
