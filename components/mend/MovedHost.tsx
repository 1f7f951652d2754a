/** A known service that has moved: the person types the host where it is now, and the browser is asked for that one too. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { withRules } from '../../lib/recording/rules-file.ts';
import { hostIn, readableHost } from '../../lib/services/typed-host.ts';
import { HostField } from '../settings/HostField.tsx';
import { useLanguage } from '../text/language.ts';
import { type MendGiven, nameOf } from './given.ts';
import { hostObjection } from './host-objection.ts';

export function MovedHost({ service, ...given }: MendGiven & { service: string }) {
  const { words } = useLanguage();
  const { moved, site, file } = words.mend;
  const { agreement, choices } = given;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed)?.host ?? null;
    const objection = hostObjection(typed, host, choices, words);
    setWrong(objection ?? '');
    say('');
    if (objection !== null || host === null) return field.current?.focus();
    const before = choices.ownRules.find((rules) => rules.service === service) ?? { service, requests: [], page: null };
    void agreement.agree({ ...choices, ownRules: withRules(choices.ownRules, [{ ...before, host }]) }).then((answer) => {
      if (answer === 'refused') return say(file.refused);
      setTyped('');
      return say(fillSlots(moved.added, { service: nameOf(given, service), host: readableHost(host) }));
    });
  };
  return (
    <details data-moved>
      <summary>{moved.title}</summary>
      <form class="fields" noValidate onSubmit={add}>
        <HostField label={site.host} typed={typed} type={setTyped} field={field} describedBy="moved-wrong" wrong={wrong !== ''} />
        <p class="wrong" role="alert" id="moved-wrong">
          {wrong}
        </p>
        <button type="submit" class="button">
          {site.ask}
        </button>
      </form>
      <p role="status" class="result">
        {said}
      </p>
    </details>
  );
}
