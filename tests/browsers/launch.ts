// Starts either browser with the extension in it; stories import this and nothing else of the drivers.
import { launchChromium } from './chromium.ts';
import type { BrowserName, LaunchOptions, Session } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export type { BrowserName, Key, LaunchOptions, Media, Page, Session, Size, Violation } from './driver.ts';

export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
