/** A site of one's own: the person names it and types its one host, and the browser is asked for that alone. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { RULE_LIMITS, type RuleSet } from '../../lib/services/rule-set.ts';
import { hostIn } from '../../lib/services/typed-host.ts';
import { HostField } from '../settings/HostField.tsx';
import { useLanguage } from '../text/language.ts';
import type { MendGiven } from './given.ts';
import { hostObjection } from './host-objection.ts';

export function SitePart({ agreement, choices, mending, added }: MendGiven & { added: (service: string) => void }) {
  const { words } = useLanguage();
  const { site, file } = words.mend;
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const [said, say] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const hostField = useRef<HTMLInputElement>(null);

  const objection = (host: string | null): { said: string; field: typeof nameField } | null => {
    const called = name.trim();
    if (called === '' || called.length > RULE_LIMITS.name) return { said: site.nameWrong, field: nameField };
    const ofHost = hostObjection(typed, host, choices, words);
    if (ofHost !== null) return { said: ofHost, field: hostField };
    return choices.ownRules.length >= RULE_LIMITS.sets ? { said: site.full, field: nameField } : null;
  };

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(typed)?.host ?? null;
    const objected = objection(host);
    setWrong(objected?.said ?? '');
    say('');
    if (objected !== null || host === null) return objected?.field.current?.focus();
    const rules: RuleSet = { service: mending.newServiceId(), name: name.trim(), host, requests: [], page: null };
    const services = [...choices.services, rules.service];
    void agreement.agree({ ...choices, services, ownRules: [...choices.ownRules, rules] }).then((answer) => {
      if (answer === 'refused') return say(file.refused);
      setName('');
      setTyped('');
      added(rules.service);
      return say(fillSlots(site.added, { service: rules.name ?? '' }));
    });
  };
  return (
    <section aria-labelledby="site-title" class="part" data-site>
      <h2 id="site-title">{site.title}</h2>
      <p>{site.body}</p>
      <form class="fields" noValidate onSubmit={add}>
        <label class="field">
          <span>{site.name}</span>
          <input
            type="text"
            name="site-name"
            autocomplete="off"
            ref={nameField}
            value={name}
            aria-describedby="site-wrong"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <HostField label={site.host} typed={typed} type={setTyped} field={hostField} describedBy="site-wrong" wrong={wrong !== ''} />
        <p class="wrong" role="alert" id="site-wrong">
          {wrong}
        </p>
        <button type="submit" class="button">
          {site.ask}
        </button>
      </form>
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
