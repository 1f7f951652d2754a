/** A sign of life in storage.local every few minutes, and how a background began: by them it is known what was missed. */
import browser from 'webextension-polyfill';
import { type Beginning, PULSE_EVERY_MS } from '../recording/pulse.ts';

const KEY = 'pulse';
/** A browser that has just started says so within this time. */
const SAYS_SO_MS = 2000;

/** The last sign of life. */
export async function readPulse(): Promise<number | null> {
  const last = (await browser.storage.local.get(KEY))[KEY];
  return typeof last === 'number' ? last : null;
}

export async function leavePulse(now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: now });
  await browser.storage.session.set({ [KEY]: true });
}

/** Whether a sign of life was left in this session of the browser. */
export async function hasPulse(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

/** Calls back every few minutes, while the browser runs. */
export function onPulse(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === KEY) run();
  });
  void setOnce();
}

async function setOnce(): Promise<void> {
  if (!(await browser.alarms.get(KEY))) await browser.alarms.create(KEY, { periodInMinutes: PULSE_EVERY_MS / 60_000 });
}

/** How this background began. Call it in its first turn, or what the browser says of it is not heard. */
export async function readBeginning(): Promise<Beginning> {
  let withBrowser = false;
  let updated = false;
  browser.runtime.onStartup.addListener(() => {
    withBrowser = true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    updated = reason !== 'install';
  });
  // A background that is stopped before it knows how it began leaves that to the next, to whom the browser says nothing any more.
  const { begun, startedAt } = await browser.storage.session.get(['begun', 'startedAt']);
  if (begun === true) return { withBrowser, updated, sameSession: true };
  await new Promise((resolve) => setTimeout(resolve, SAYS_SO_MS));
  await browser.storage.session.set({ begun: true });
  return { withBrowser: withBrowser || startedAt !== undefined, updated, sameSession: false };
}
