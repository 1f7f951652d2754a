/** What the stored notebook needs of this browser. */

import { NOTHING_CHOSEN } from '../recording/choices.ts';
import type { Surroundings } from '../recording/notebook.ts';
import { forgetChoices, readChoices } from './choices.ts';
import { instantOf, localTime, now } from './clock.ts';
import { onRecordChange, tellChange } from './news.ts';
import { giveBackAllBut } from './permissions.ts';
import { createSentinel } from './sentinel.ts';
import { readStorageUsed } from './storage-used.ts';

export const surroundings: Surroundings = {
  now,
  localTime,
  instantOf,
  newId: () => crypto.randomUUID(),
  storageUsed: readStorageUsed,
  choices: readChoices,
  tellChange,
  onChange: onRecordChange,
  sentinel: createSentinel(),
  async forgetEverythingElse() {
    await forgetChoices();
    await giveBackAllBut(NOTHING_CHOSEN);
  },
};
