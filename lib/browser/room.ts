/** Whether there is room to write, since when there was none, and whether the record must be made sure of before it is written to. */
import browser from 'webextension-polyfill';
import { now } from './clock.ts';
import { hasSpace } from './disk.ts';
import { browserKind } from './extension.ts';
import { hasPulse, readPulse } from './pulse.ts';
import { onStoredChange } from './stored.ts';

/** How often it is tried again while there is no room, and how long nothing else is written after a write that failed. */
const RETRY_MINUTES = 0.5;
const HOLDS_MS = 20_000;
const KEY = 'room';
const ALARM = 'room';

/** Kept in memory by the browser: storage.local is lost on a full disk like everything else. */
type Known = { since?: number; failedAt?: number };

/** Nothing is known at the start of a browser session: it cannot be told how the one before ended. */
async function readKnown(): Promise<Known | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as Known | undefined;
}

async function markFull(marked: Required<Pick<Known, 'since'>> & Known): Promise<void> {
  await browser.storage.session.set({ [KEY]: marked });
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: RETRY_MINUTES });
}

/** For the background: whether something may be written now. */
export async function hasRoom(): Promise<boolean> {
  const known = await readKnown();
  if (known?.failedAt !== undefined && Math.abs(now() - known.failedAt) < HOLDS_MS) return false;
  if (await hasSpace()) return true;
  if (known?.since === undefined) await markFull({ since: await sinceWhen() });
  return false;
}

/** A write failed because the disk is full or at fault. */
export async function noteFailure(): Promise<void> {
  await markFull({ since: (await readKnown())?.since ?? (await sinceWhen()), failedAt: now() });
}

/** A session that begins without room counts it from the last sign of life, which needs room too. */
async function sinceWhen(): Promise<number> {
  return (await hasPulse()) ? now() : ((await readPulse()) ?? now());
}

/** Null once the record was made sure of; before, `since` when nothing could be written, where that is known. */
export async function readDoubt(): Promise<{ since: number | null } | null> {
  const known = await readKnown();
  return known && known.since === undefined ? null : { since: known?.since ?? null };
}

/** The record was made sure of, by a write that succeeded. */
export async function settleDoubt(): Promise<void> {
  await browser.storage.session.set({ [KEY]: {} });
  await browser.alarms.clear(ALARM);
}

/** For showing it: full stays full until a write succeeded. */
export async function isFull(): Promise<boolean> {
  return (await readKnown())?.since !== undefined || !(await hasSpace());
}

/**
 * For pages, which read and write past the background. In Chromium nobody opens the database until the background has
 * made sure of it; Firefox reads on a full disk as on any other.
 */
export async function mayOpen(): Promise<boolean> {
  return browserKind() === 'firefox' || !(await isFull());
}

/** Calls back when it is found out that there is no room, and when there is again. */
export function onRoomChange(changed: () => void): () => void {
  return onStoredChange('session', KEY, () => changed());
}

/** Calls back twice a minute while there is no room, so that it is noticed when there is again, though nothing else happens. */
export function onRetry(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run();
  });
}
