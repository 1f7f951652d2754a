/** Chat software on a host of one's own: the person names the one host, and only that is asked for. */
import { useState } from 'preact/hooks';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { isOfCatalogue } from '../../lib/services/known.ts';
import { isExactHost } from '../../lib/services/own-host.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type OwnHostsProps = {
  agreement: Agreement;
  choices: Choices;
  /** Says how it went. */
  say: (said: string) => void;
};

/** What a person may type or paste: a host, or an address whose host is meant. */
function hostIn(text: string): string {
  const typed = text.trim().toLowerCase();
  return URL.parse(typed.includes('://') ? typed : `https://${typed}`)?.hostname ?? typed;
}

export function OwnHosts({ agreement, choices, say }: OwnHostsProps) {
  const { words } = useLanguage();
  const { ownHosts, choosing } = words;
  const [software, setSoftware] = useState(SELF_HOSTED[0]?.software ?? '');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const change = (hosts: Choices['ownHosts']) => {
    const { services, kinds, keepDays } = choices;
    const others = services.filter((id) => !SELF_HOSTED.some((record) => record.software === id));
    const named = [...new Set(hosts.map((host) => host.software))];
    return agreement.agree({ services: [...others, ...named], kinds, keepDays, ownHosts: hosts });
  };

  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed);
    if (!isExactHost(host)) return setWrong(ownHosts.notAHost);
    if (isOfCatalogue(host)) return setWrong(ownHosts.inTheList);
    setWrong('');
    const others = choices.ownHosts.filter((own) => own.host !== host);
    void change([...others, { software, host }]).then((answer) => {
      if (answer === 'granted') setTyped('');
      say(answer === 'refused' ? `${choosing.refused} ${choosing.again}` : choosing.saved);
    });
  };

  return (
    <section aria-labelledby="own-hosts-title" class="part own-hosts">
      <h2 id="own-hosts-title">{ownHosts.title}</h2>
      <p>{ownHosts.body}</p>
      {choices.ownHosts.length > 0 && (
        <ul>
          {choices.ownHosts.map((own) => (
            <li key={own.host} data-own-host={own.software}>
              <b>{SELF_HOSTED.find((record) => record.software === own.software)?.name}</b> <span translate={false}>{own.host}</span>{' '}
              <button
                type="button"
                class="link"
                onClick={() => void change(choices.ownHosts.filter((other) => other !== own)).then(() => say(choosing.saved))}
              >
                <Filled text={choosing.apartGiveBack} slots={{ service: own.host }} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="fields" noValidate onSubmit={add}>
        <label class="field">
          <span>{ownHosts.software}</span>
          <select value={software} onChange={(event) => setSoftware(event.currentTarget.value)}>
            {SELF_HOSTED.map((record) => (
              <option key={record.software} value={record.software}>
                {record.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide">
          <span>{ownHosts.host}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-invalid={wrong !== ''}
            aria-describedby="own-host-wrong"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {ownHosts.ask}
        </button>
      </form>
      <p class="wrong" role="alert" id="own-host-wrong">
        {wrong}
      </p>
    </section>
  );
}
