/** Brings together all that decides whether something is recorded now, and whether it is still seen. */
import type { Status } from '../recording/agreement.ts';
import type { Choices } from '../recording/choices.ts';
import { type HealthLine, healthLineOf, healthsOf } from '../recording/health.ts';
import { statusOf } from '../recording/status.ts';
import { readChoices } from './choices.ts';
import { localTime, now } from './clock.ts';
import { isManaged } from './extension.ts';
import { withdrawnOf } from './permissions.ts';
import { isFull } from './room.ts';
import { readSights } from './sights.ts';

export async function readStatus(): Promise<Status> {
  const choices = await readChoices();
  const [managed, full, withdrawn, health] = await Promise.all([isManaged(), isFull(), withdrawnOf(choices), readHealth(choices)]);
  return statusOf(choices, { managed, hasRoom: !full, withdrawn, health, now: now(), localTime });
}

/** How it stands with each chosen service of which prompts can be told. */
export async function readHealth(choices: Choices): Promise<HealthLine[]> {
  return healthsOf(choices, await readSights()).map((health) => healthLineOf(health, localTime));
}
