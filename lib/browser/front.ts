/** Looks which chosen service is in front of the person: active tab, focused window, not idle. */
import browser from 'webextension-polyfill';
import type { Matcher } from '../services/match.ts';

/** Seconds without input after which a person counts as away. */
const IDLE_AFTER_S = 60;
const ALARM = 'attention';

/** The service in front now, or null. The tab's address is visible only where a host was granted, and is not kept. */
export async function lookInFront(matcher: Matcher): Promise<string | null> {
  const [idle, window] = await Promise.all([
    browser.idle.queryState(IDLE_AFTER_S),
    browser.windows.getLastFocused().catch(() => undefined),
  ]);
  if (idle !== 'active' || !window?.focused || window.id === undefined) return null;
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return (tab?.url && matcher.page(tab.url)) || null;
}

/** Calls back whenever what is in front may have changed, and once a minute while `watchClosely` is on. */
export function onFrontChange(changed: () => void): void {
  browser.idle.setDetectionInterval(IDLE_AFTER_S);
  browser.idle.onStateChanged.addListener(changed);
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_tab, { url, status }) => {
    if (url !== undefined || status === 'complete') changed();
  });
  browser.tabs.onRemoved.addListener(changed);
  browser.windows.onFocusChanged.addListener(changed);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) changed();
  });
}

/** While a service is in front its time is written down every minute, so that a crash loses no more than that. */
export async function watchClosely(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: 1 });
}
