/**
 * What was heard of requests and is not yet in the record, in the browser's own memory: a background that is stopped
 * takes along what it had only in its own. No address is in it.
 */
import browser from 'webextension-polyfill';
import type { Seen } from '../recording/sighting.ts';

const HEARD = 'heard:';

const keyOf = (seen: Seen): string => HEARD + ('aside' in seen ? seen.aside.id : `${seen.sighting.id}.${seen.sighting.phase}`);
export const instantOf = (seen: Seen): number => ('aside' in seen ? seen.aside : seen.sighting).at;

export async function keepHeard(seen: Seen): Promise<void> {
  await browser.storage.session.set({ [keyOf(seen)]: seen });
}

/** All that is kept, in the order in which it happened. */
export async function readHeard(): Promise<Seen[]> {
  const entries = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(HEARD));
  return entries.map(([, seen]) => seen as Seen).sort((one, other) => instantOf(one) - instantOf(other));
}

/** For what is in the record, or must not come there. */
export async function forgetHeard(seen: readonly Seen[]): Promise<void> {
  await browser.storage.session.remove(seen.map(keyOf));
}
