/** The last day of the record, kept apart from it: by it a lost record is told from an empty one. */
import browser from 'webextension-polyfill';
import type { Sentinel } from '../recording/notebook.ts';
import type { Day } from '../recording/record.ts';

const KEY = 'sentinel';
const LOST = 'lost';

/** Writes only when the day is another than the one written last. */
export function createSentinel(): Sentinel {
  let written: Day | null | undefined;
  return {
    async read() {
      const day = (await browser.storage.local.get(KEY))[KEY];
      return typeof day === 'string' ? day : null;
    },
    async write(day) {
      if (day === written) return;
      if (day === null) await browser.storage.local.remove(KEY);
      else await browser.storage.local.set({ [KEY]: day });
      written = day;
    },
    isLost: async () => LOST in (await browser.storage.local.get(LOST)),
    async setLost(lost) {
      if (lost) await browser.storage.local.set({ [LOST]: true });
      else await browser.storage.local.remove(LOST);
    },
  };
}
