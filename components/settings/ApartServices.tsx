/** Services whose host shows much more than the chat: each says what it opens, and is asked for by itself. */
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type ApartServicesProps = {
  agreement: Agreement;
  choices: Choices;
  /** All services there are; only those that open more are shown. */
  services: readonly ServiceEntry[];
  /** Says how it went. */
  say: (said: string) => void;
};

export function ApartServices({ agreement, choices, services, say }: ApartServicesProps) {
  const { words } = useLanguage();
  const { choosing } = words;
  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const change = (chosen: readonly string[]) => {
    const { kinds, keepDays, ownHosts } = choices;
    void agreement
      .agree({ services: chosen, kinds, keepDays, ownHosts })
      .then((answer) => say(answer === 'refused' ? `${choosing.refused} ${choosing.again}` : choosing.saved));
  };
  return (
    <section aria-labelledby="apart-title" class="part apart-services">
      <h2 id="apart-title">{choosing.apartTitle}</h2>
      <p>{choosing.apartBody}</p>
      <ul>
        {services.map(({ id, name, hosts, opens, seesPrompts }) => {
          if (opens === null) return null;
          const chosen = choices.services.includes(id);
          return (
            <li key={id} data-apart={id}>
              <p id={`apart-${id}`}>
                <b>{name}</b> <span class="hosts">{hosts.join(', ')}</span>
                <span class="line">{choosing.opens[opens]}</span>
                {!seesPrompts && <span class="line">{choosing.presence}</span>}
              </p>
              <button
                type="button"
                class="button"
                aria-describedby={`apart-${id}`}
                onClick={() => change(chosen ? choices.services.filter((other) => other !== id) : [...choices.services, id])}
              >
                <Filled text={chosen ? choosing.apartGiveBack : choosing.apartAsk} slots={{ service: name }} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
