/** The toolbar icon and its title: they always say whether something is recorded. No badge, ever. */
import browser from 'webextension-polyfill';

export type ToolbarIcon = 'recording' | 'paused' | 'off';

export async function showInToolbar(icon: ToolbarIcon, title: string): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([browser.action.setIcon({ path }), browser.action.setTitle({ title })]);
}

const ALARM = 'pause-ends';

/** Has `onPauseEnd` called at `at`, also when the background is asleep then; null forgets it. */
export async function wakeAt(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

export function onPauseEnd(ended: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ended();
  });
}
