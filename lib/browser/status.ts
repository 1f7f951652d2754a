/** Brings together all that decides whether something is recorded now. */
import type { Status } from '../recording/agreement.ts';
import { statusOf } from '../recording/status.ts';
import { readChoices } from './choices.ts';
import { localTime, now } from './clock.ts';
import { isManaged } from './extension.ts';
import { withdrawnOf } from './permissions.ts';
import type { Room } from './room.ts';

export async function readStatus({ hasRoom }: Room): Promise<Status> {
  const choices = await readChoices();
  const [managed, room, withdrawn] = await Promise.all([isManaged(), hasRoom(), withdrawnOf(choices)]);
  return statusOf(choices, { managed, hasRoom: room, withdrawn, now: now(), localTime });
}
