/** Wakes the background once a day, and knows when the clock was last believed. */
import browser from 'webextension-polyfill';
import type { Believed } from '../recording/believe-clock.ts';

const ALARM = 'daily';
const BELIEVED = 'clock';

export async function readBelieved(): Promise<Believed | null> {
  return ((await browser.storage.local.get(BELIEVED))[BELIEVED] as Believed | undefined) ?? null;
}

export async function writeBelieved(believed: Believed): Promise<void> {
  await browser.storage.local.set({ [BELIEVED]: believed });
}

export function onNewDay(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run();
  });
  void setOnce();
}

/** Setting an alarm anew starts its day over, so that one set at each start of the background would never ring. */
async function setOnce(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 24 * 60 });
}
