/** Chat software on a host of one's own: the person names the one host, and only that is asked for. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { isOfCatalogue } from '../../lib/services/known.ts';
import type { OwnHost } from '../../lib/services/own-host.ts';
import { SELF_HOSTED } from '../../lib/services/self-hosted.ts';
import { hostIn, readableHost } from '../../lib/services/typed-host.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import type { Given } from './given.ts';
import { OwnHostForm } from './OwnHostForm.tsx';
import { goToRule, Rule } from './Rule.tsx';
import { useTold } from './told.ts';

const nameOf = (software: string): string => SELF_HOSTED.find((record) => record.software === software)?.name ?? software;

export function OwnHostsRule({ agreement, choices }: Given) {
  const { words, formats } = useLanguage();
  const { ownHosts, choosing, settings } = words;
  const { say } = useTold('own-hosts');
  const [wrong, setWrong] = useState('');

  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const change = async (hosts: Choices['ownHosts']): Promise<boolean> => {
    const others = choices.services.filter((id) => !SELF_HOSTED.some((record) => record.software === id));
    const named = hosts.map((host) => host.software);
    const answer = await agreement.agree({ ...choices, services: [...new Set([...others, ...named])], ownHosts: hosts });
    if (answer === 'refused') say(`${settings.refused} ${choosing.again}`);
    return answer === 'granted';
  };

  const add = async (software: string, typed: string): Promise<boolean> => {
    const found = hostIn(typed);
    const shown = { host: readableHost(found?.host ?? '') };
    const objection = objectionTo(typed, found?.host ?? null);
    setWrong(objection === null ? '' : fillSlots(ownHosts[objection], shown));
    say('');
    if (objection !== null || found === null) return false;
    const added = await change([...choices.ownHosts, { software, host: found.host }]);
    if (added) say(fillSlots(found.more ? `${ownHosts.added} ${ownHosts.onlyTheHost}` : ownHosts.added, shown));
    return added;
  };

  const objectionTo = (typed: string, host: string | null): 'empty' | 'notAHost' | 'inTheList' | 'already' | null => {
    if (typed.trim() === '') return 'empty';
    if (host === null) return 'notAHost';
    if (isOfCatalogue(host)) return 'inTheList';
    return choices.ownHosts.some((own) => own.host === host) ? 'already' : null;
  };

  const remove = (own: OwnHost) => {
    say('');
    void change(choices.ownHosts.filter((other) => other !== own)).then((removed) => removed && goToRule('own-hosts'));
  };

  const lines = choices.ownHosts.map((own) => ({
    own,
    line: fillSlots(settings.at, { service: nameOf(own.software), host: readableHost(own.host) }),
  }));
  return (
    <Rule
      id="own-hosts"
      does={ownHosts.body}
      byDefault={settings.none}
      now={lines.length === 0 ? settings.none : formats.list(lines.map(({ line }) => line))}
    >
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map(({ own, line }) => (
            <li key={own.host} data-own-host={own.software}>
              <span translate={false}>{line}</span>{' '}
              <button type="button" class="link" onClick={() => remove(own)}>
                <Filled text={choosing.apartGiveBack} slots={{ service: readableHost(own.host) }} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <OwnHostForm add={add} wrong={wrong} />
    </Rule>
  );
}
