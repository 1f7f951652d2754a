/** Which service, what is noticed of it now, and the two ways to teach how its prompts show. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Signal } from '../../lib/recording/health.ts';
import type { LocalTime } from '../../lib/recording/record.ts';
import { isOwnService } from '../../lib/services/rule-set.ts';
import { useLanguage } from '../text/language.ts';
import { ServiceField } from '../text/ServiceField.tsx';
import { type MendGiven, nameOf, readable, whereIs } from './given.ts';
import { MovedHost } from './MovedHost.tsx';
import { PageWay } from './PageWay.tsx';
import { RequestWay } from './RequestWay.tsx';

export type TeachPartProps = MendGiven & {
  /** Id of the service that is taught; null where none is chosen. */
  service: string | null;
  pick: (service: string) => void;
};

export function TeachPart({ service, pick, ...given }: TeachPartProps) {
  const { formats, words: all } = useLanguage();
  const { teach } = all.mend;
  const { choices, health } = given;
  const names = Object.fromEntries(choices.services.map((id) => [id, nameOf(given, id)]));
  const line = health.find((each) => each.service === service);
  const when = (signal: Signal) => {
    const at: LocalTime | null | undefined = line?.last[signal];
    if (!line?.signals.includes(signal)) return teach.notUsed;
    return at ? `${formats.dateShort(at.day)}, ${formats.clock(at.minute)}` : teach.never;
  };
  return (
    <section aria-labelledby="teach-title" class="part">
      <h2 id="teach-title">{teach.title}</h2>
      {service === null ? (
        <p>{teach.none}</p>
      ) : (
        <>
          <ServiceField label={teach.service} value={service} choose={pick} names={names} />
          <p translate={false}>{fillSlots(teach.at, { hosts: formats.list(readable(whereIs(given, service).hosts)) })}</p>
          <p aria-live="polite" data-last>
            {fillSlots(teach.last, { request: when('request'), page: when('page') })}
          </p>
          {!isOwnService(service) && <MovedHost key={`moved ${service}`} {...given} service={service} />}
          <RequestWay key={`requests ${service}`} {...given} service={service} />
          <PageWay key={`page ${service}`} {...given} service={service} />
        </>
      )}
    </section>
  );
}
