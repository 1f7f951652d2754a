/** Picking chat services: by group, found by name or address, none ticked for anybody. */

import { useState } from 'preact/hooks';
import { withOrWithout } from '../../lib/recording/choices.ts';
import type { ServiceGroup } from '../../lib/services/service.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type ServicePickerProps = {
  services: readonly ServiceEntry[];
  /** Ids, in the order they were chosen. */
  chosen: readonly string[];
  choose: (chosen: readonly string[]) => void;
};

const GROUPS: readonly ServiceGroup[] = ['assistants', 'search', 'many-models', 'open-models', 'companions', 'work', 'own-host'];

/** Letters alone are compared, so that "chat gpt" and "Le chat" are found however they are written. */
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '');

const answersTo = (service: ServiceEntry, wanted: string): boolean =>
  [service.name, service.operator, ...service.hosts].some((text) => plainLetters(text).includes(plainLetters(wanted)));

export function ServicePicker({ services, chosen, choose }: ServicePickerProps) {
  const { words } = useLanguage();
  const { choosing } = words;
  const [wanted, setWanted] = useState('');
  // Those that open more than the chat are asked for by themselves (ApartRule).
  const found = services.filter((service) => service.opens === null && answersTo(service, wanted));
  return (
    <>
      <div class="find">
        <label class="field">
          <span>{choosing.find}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <p aria-live="polite">
          {found.length === 0 ? (
            choosing.noneFound
          ) : (
            <Filled text={choosing.chosen(chosen.length)} slots={{ services: figureSlot('services-chosen', chosen.length) }} />
          )}
        </p>
      </div>
      {GROUPS.map((group) => {
        const members = found.filter((service) => service.group === group);
        if (members.length === 0) return null;
        return (
          <fieldset key={group}>
            <legend>
              <h3>{choosing.groups[group]}</h3>
            </legend>
            <ul class="services">
              {members.map((service) => (
                <li key={service.id}>
                  <label class="service">
                    <input
                      type="checkbox"
                      name="service"
                      value={service.id}
                      checked={chosen.includes(service.id)}
                      onChange={(event) => choose(withOrWithout(chosen, service.id, event.currentTarget.checked))}
                    />
                    <span>
                      <b>{service.name}</b> <span class="operator">{service.operator}</span>
                      {!service.seesPrompts && <span class="line">{service.watch === null ? choosing.presence : choosing.onlyByPage}</span>}
                      <span class="hosts" translate={false}>
                        {service.hosts.join(', ')}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
    </>
  );
}
