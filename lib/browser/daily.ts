/** Wakes the background once a day. */
import browser from 'webextension-polyfill';

const ALARM = 'daily';

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
