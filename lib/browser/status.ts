/** Brings together all that decides whether something is recorded now. */
import type { Status } from '../recording/agreement.ts';
import { statusOf } from '../recording/status.ts';
import { readChoices } from './choices.ts';
import { localTime, now } from './clock.ts';
import { isManaged } from './extension.ts';
import { withdrawnOf } from './permissions.ts';
import { isFull } from './room.ts';

export async function readStatus(): Promise<Status> {
  const choices = await readChoices();
  const [managed, full, withdrawn] = await Promise.all([isManaged(), isFull(), withdrawnOf(choices)]);
  return statusOf(choices, { managed, hasRoom: !full, withdrawn, now: now(), localTime });
}
