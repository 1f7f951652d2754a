/** What the browser allows: a line for each chosen service, and for each host of one's own. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Permission } from '../../lib/recording/agreement.ts';
import { namesOf } from '../../lib/services/known.ts';
import { readableHost } from '../../lib/services/typed-host.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { Given } from './given.ts';
import { goToRule, Rule } from './Rule.tsx';
import { useTold } from './told.ts';

export function PermissionsRule({ agreement, choices, permissions, services, browser }: Given) {
  const { words, formats } = useLanguage();
  const { settings, choosing } = words;
  const { say } = useTold('permissions');
  const names = namesOf(services);
  const nameOf = ({ service, host }: Permission) =>
    host === null ? wordFor(names, service) : fillSlots(settings.at, { service: wordFor(names, service), host: readableHost(host) });
  const withdrawn = permissions.filter(({ given }) => !given);

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const ask = () => {
    say('');
    void agreement.agree(choices).then((answer) => {
      if (answer === 'refused') say(`${settings.refused} ${choosing.again}`);
      else goToRule('permissions');
    });
  };

  const now = (): string => {
    if (permissions.length === 0) return settings.nothing;
    if (withdrawn.length === 0) return settings.allAllowed;
    return fillSlots(settings.notAllowed, { services: formats.list(withdrawn.map(nameOf)) });
  };
  return (
    <Rule id="permissions" does={settings.permissionsDoes} byDefault={settings.nothing} now={now()}>
      <ul class="lines">
        {permissions.map((permission) => (
          <li key={`${permission.service} ${permission.host}`} data-permission={permission.given ? 'given' : 'withdrawn'}>
            <Filled text={permission.given ? settings.allowed : settings.withdrawn} slots={{ service: <b>{nameOf(permission)}</b> }} />
          </li>
        ))}
      </ul>
      {withdrawn.length > 0 && (
        <button type="button" class="button" onClick={ask}>
          {settings.ask}
        </button>
      )}
      <p class="small">{choosing.askCheck[browser]}</p>
    </Rule>
  );
}
