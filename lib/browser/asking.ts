/** Where the background leaves what may be asked, for the popup, the journal and the pause; and how they answer. */
import browser from 'webextension-polyfill';
import { isRelied } from '../reflection/may-ask.ts';
import { NOTHING_TOLD, type Told, type Waiting } from '../reflection/told.ts';
import { localTime, now } from './clock.ts';
import { leave } from './outbox.ts';
import { onStoredChange } from './stored.ts';

const KEY = 'asking';
const POKE = 'said-at';

const toTold = (text: unknown): Told => (typeof text === 'string' ? JSON.parse(text) : NOTHING_TOLD);

export async function readTold(): Promise<Told> {
  return toTold((await browser.storage.local.get(KEY))[KEY]);
}

/** Calls back with what is told now, each time it changes. Gives back how to stop. */
export function onTold(changed: (told: Told) => void): () => void {
  return onStoredChange('local', KEY, (text) => changed(toTold(text)));
}

/** For the background. One text, so that it can be compared; none where there is nothing to tell. */
export async function tell(told: Told): Promise<void> {
  const [before, text] = [(await browser.storage.local.get(KEY))[KEY], JSON.stringify(told)];
  if (text === (before ?? JSON.stringify(NOTHING_TOLD))) return;
  await (text === JSON.stringify(NOTHING_TOLD) ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: text }));
}

export const waiting: Waiting = {
  async read() {
    const told = await readTold();
    const at = now();
    const isQuiet = isRelied(told.quiet, { minute: localTime(at).minute });
    return { ...told, offers: isQuiet ? [] : told.offers.filter(({ from, until }) => from <= at && at < until) };
  },
  became: (id, outcome) => leave({ what: 'asked', id, at: now(), outcome }),
  onChange: (changed) => onStoredChange('local', KEY, () => changed()),
};

/** For pages: something was said that can change what is asked. It also wakes a background that sleeps. */
export async function poke(): Promise<void> {
  await browser.storage.session.set({ [POKE]: now() });
}

export function onPoke(run: () => void): void {
  onStoredChange('session', POKE, () => run());
}
