/** What is remembered of a service to tell whether it is still seen goes when the service is no longer chosen. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import type { SightKeeper } from '../../lib/browser/sights.ts';
import { inTurn } from './in-turn.ts';

export function keepHealth(sights: SightKeeper): void {
  const followNext = inTurn(async () => {
    const { consentAt, services } = await readChoices();
    await sights.keepOnly(consentAt === null ? [] : services);
  });
  followNext();
  onChoicesChange(followNext);
}
