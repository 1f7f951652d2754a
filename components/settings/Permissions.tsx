/** For each chosen service, whether the browser still gives its permission. */
import type { Status } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { ServiceEntry } from '../journal/props.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type PermissionsProps = {
  choices: Choices;
  status: Status;
  /** All services there are. */
  services: readonly ServiceEntry[];
  /** Asks the browser again for everything that was agreed. */
  ask: () => Promise<unknown>;
};

/** Ids of chosen services the browser no longer lets be seen; null where that is not known now. */
function withdrawnOf(status: Status, chosen: readonly string[]): readonly string[] | null {
  if (status.state === 'recording') return status.withdrawn;
  if (status.state === 'off' && status.reason === 'no-permission') return chosen;
  return null;
}

export function Permissions({ choices, status, services, ask }: PermissionsProps) {
  const { words } = useLanguage();
  const withdrawn = withdrawnOf(status, choices.services);
  if (withdrawn === null || choices.services.length === 0) return null;
  return (
    <section aria-labelledby="permissions-title" class="part">
      <h2 id="permissions-title">{words.settings.permissions}</h2>
      <ul>
        {choices.services.map((id) => {
          const taken = withdrawn.includes(id);
          const name = services.find((service) => service.id === id)?.name ?? id;
          return (
            <li key={id} data-permission={taken ? 'withdrawn' : 'given'}>
              <Filled text={taken ? words.settings.withdrawn : words.settings.allowed} slots={{ service: <b>{name}</b> }} />
            </li>
          );
        })}
      </ul>
      {withdrawn.length > 0 && (
        <button type="button" class="button" onClick={() => void ask()}>
          {words.settings.ask}
        </button>
      )}
    </section>
  );
}
