/** The person's choices, kept in this browser, with the permissions that follow from them. */
import type { Agreed, Agreement, PauseLength } from '../recording/agreement.ts';
import { NOTHING_CHOSEN, withOrWithout } from '../recording/choices.ts';
import { changeChoices, onChoicesChange, readChoices } from './choices.ts';
import { localTime, now, startOfTomorrow } from './clock.ts';
import { askFor, giveBackAllBut, onPermissionChange, permissionsOf } from './permissions.ts';
import { onRoomChange } from './room.ts';
import { onSightsChange } from './sights.ts';
import { readHealth, readStatus } from './status.ts';

const QUARTER_HOUR_MS = 15 * 60_000;

export function createAgreement(): Agreement {
  return {
    choices: readChoices,
    status: readStatus,
    permissions: async () => permissionsOf(await readChoices()),
    health: async () => readHealth(await readChoices()),
    today: () => localTime(now()).day,
    async agree({ services, kinds, keepDays, ownHosts, ownRules, update, watched }: Agreed) {
      // Nothing may be awaited before this: a browser only asks in answer to a click.
      const needed = { services, ownHosts, ownRules, update };
      const granted = await askFor(needed);
      if (!granted) return 'refused';
      // A service that is chosen again later is not watched again by itself.
      const still = watched.filter((service) => services.includes(service));
      await changeChoices({ consentAt: now(), kinds, keepDays, watched: still, ...needed });
      await giveBackAllBut(needed);
      return 'granted';
    },
    async withdraw() {
      await changeChoices({ consentAt: null, pausedUntil: null });
      await giveBackAllBut(NOTHING_CHOSEN);
    },
    pause: (length) => changeChoices({ pausedUntil: pauseEnd(length) }),
    resume: () => changeChoices({ pausedUntil: null }),
    set: changeChoices,
    watch: (service, on) => changeChoices(({ watched }) => ({ watched: withOrWithout(watched, service, on) })),
    onChange(changed) {
      const stops = [onChoicesChange(changed), onPermissionChange(changed), onRoomChange(changed), onSightsChange(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

function pauseEnd(length: PauseLength): number | 'resumed-by-hand' {
  if (length === 'until-i-say') return 'resumed-by-hand';
  return length === 'quarter-hour' ? now() + QUARTER_HOUR_MS : startOfTomorrow(now());
}
