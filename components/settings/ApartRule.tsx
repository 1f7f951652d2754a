/** Services whose host shows much more than the chat: each says what it opens, and is asked for by itself. */
import type { ServiceEntry } from '../journal/props.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { useTold } from './told.ts';

export function ApartRule({ agreement, choices, services }: Given) {
  const { words, formats } = useLanguage();
  const { choosing, settings } = words;
  const { say } = useTold('apart');
  const apart = services.filter(({ opens }) => opens !== null);
  const chosen = apart.filter(({ id }) => choices.services.includes(id));

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const change = ({ id }: ServiceEntry) => {
    const others = choices.services.filter((other) => other !== id);
    const wanted = others.length === choices.services.length ? [...others, id] : others;
    say('');
    void agreement
      .agree({ ...choices, services: wanted })
      .then((answer) => answer === 'refused' && say(`${settings.refused} ${choosing.again}`));
  };
  return (
    <Rule
      id="apart"
      does={choosing.apartBody}
      byDefault={settings.none}
      now={chosen.length === 0 ? settings.none : formats.list(chosen.map(({ name }) => name))}
    >
      <details>
        <summary>{settings.showApart}</summary>
        <ul class="apart-services">
          {apart.map((service) => {
            const { id, name, hosts, opens, seesPrompts, watch } = service;
            return (
              <li key={id} data-apart={id}>
                <p id={`apart-${id}`}>
                  <b>{name}</b> <span class="hosts">{hosts.join(', ')}</span>
                  {opens !== null && <span class="line">{choosing.opens[opens]}</span>}
                  {!seesPrompts && <span class="line">{watch === null ? choosing.presence : choosing.onlyByPage}</span>}
                </p>
                <button type="button" class="button" aria-describedby={`apart-${id}`} onClick={() => change(service)}>
                  <Filled text={chosen.includes(service) ? choosing.apartGiveBack : choosing.apartAsk} slots={{ service: name }} />
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </Rule>
  );
}
