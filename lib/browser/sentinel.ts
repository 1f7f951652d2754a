/** The last day of the record, kept apart from it: by it a lost record is told from an empty one. */
import browser from 'webextension-polyfill';
import type { Sentinel } from '../recording/notebook.ts';
import type { Day } from '../recording/record.ts';

const KEY = 'sentinel';
const LOST = 'lost';

async function readDay(): Promise<Day | null> {
  const day = (await browser.storage.local.get(KEY))[KEY];
  return typeof day === 'string' ? day : null;
}

/** The record was made anew: if there was something in it, and nobody deleted that, it was lost. */
export async function noticeLoss(): Promise<void> {
  if ((await readDay()) !== null) await createSentinel().setLost(true);
}

export function createSentinel(): Sentinel {
  return {
    read: readDay,
    async write(day) {
      if ((await readDay()) === day) return;
      if (day === null) await browser.storage.local.remove(KEY);
      else await browser.storage.local.set({ [KEY]: day });
    },
    isLost: async () => LOST in (await browser.storage.local.get(LOST)),
    async setLost(lost) {
      if (lost) await browser.storage.local.set({ [LOST]: true });
      else await browser.storage.local.remove(LOST);
    },
  };
}
