// What both browsers can do for a story; chromium.ts and firefox.ts each keep this promise.

export type BrowserName = 'chromium' | 'firefox';

export interface Size {
  width: number;
  height: number;
}

type Named =
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight';

export type Key = Named | `${'Shift' | 'Control' | 'Alt'}+${Named | string}`;

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  print?: boolean;
}

export interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { target: string; html: string; summary: string }[];
}

export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** A real mouse click in the middle of the first match, also in open shadow roots, once it is visible, enabled and uncovered. */
  click(css: string): Promise<void>;
  /** The same on the first button, link, tab, label or summary whose visible text or label is `text`. */
  clickText(text: string): Promise<void>;
  /** Replaces what a field or an editable element holds, with real input. */
  fill(css: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Writes as an input method does: each proposal takes the place of the one before, and Enter takes the last. */
  compose(proposals: readonly string[]): Promise<void>;
  /** The page in the first frame of this one, once it is there. */
  frame(): Promise<Page>;
  /** Runs in the page; `fn` may use nothing from outside but `arg`, and gives back what JSON can hold. */
  evaluate<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Rendered text of the first match, once there is one. */
  text(css: string): Promise<string>;
  count(css: string): Promise<number>;
  /** Until `fn`, run in the page, gives true; survives navigations. */
  waitFor<A = undefined>(fn: (arg: A) => boolean | Promise<boolean>, arg?: A, options?: { timeoutMs?: number }): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Sets only what is named. While `print` is on, Firefox always prefers the light scheme. */
  media(media: Media): Promise<void>;
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** Chromium headless, or Firefox. */
  pdf(path: string): Promise<void>;
  /** Faults found by axe-core: WCAG 2.2 A and AA, and best practice. */
  axe(): Promise<Violation[]>;
  /** Roles, names and values as assistive technology reads them, in YAML. Chromium only. */
  ariaSnapshot(): Promise<string>;
  /** Milliseconds of the main thread while `act` runs; with `of`, those of scripts whose address begins so. Chromium only. */
  mainThreadMs(act: () => Promise<void>, of?: string): Promise<number>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Session {
  name: BrowserName;
  profileDir: string;
  extensionUrl(path: string): string;
  /** A new tab, at `url` if given. */
  open(url?: string, size?: Size): Promise<Page>;
  /** The same in a private window. */
  openPrivate(url: string): Promise<Page>;
  /** From now on the extension's own request for these hosts is granted without a question. */
  allowHosts(patterns: readonly string[]): Promise<void>;
  /** Refuses what the browser asks the person just now. Firefox only: headless Chromium shows no question. */
  refuse(): Promise<void>;
  /** Opens the tab that was closed last again, as a person does from the browser's menu. Firefox only: Chromium restores at its start. */
  restoreTab(): Promise<void>;
  /** Takes a granted host away, as a person can in the browser's own settings. */
  withdrawHost(pattern: string): Promise<void>;
  /** Ends the service worker or event page as the browser itself does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Milliseconds of processor that all of the browser has taken so far. Chromium only. */
  processorMs(): Promise<number>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
  /** Ends the browser and starts it again on the same profile; this session is used up then. */
  relaunch(): Promise<Session>;
  /** Resolves when the browser has ended, also when a person closed it. */
  ended: Promise<void>;
  /** Errors of the extension's own pages, background and content scripts, since the launch. */
  consoleErrors(): string[];
}

export interface LaunchOptions {
  /** Folder of a built extension, whose background opens a page of its own when it is installed. */
  extensionDir: string;
  headless?: boolean;
  /** Names that the practice services answer, every other name fails to resolve; or `real`: the network as it is. */
  hosts: readonly string[] | 'real';
  /** The practice services' HTTPS port. */
  port: number;
  /** Send everything through this proxy on loopback (see recording-proxy.ts). */
  proxyPort?: number;
  /** Allow from the start every optional host that the manifest names. */
  acceptPrompts?: boolean;
  locale?: 'en' | 'fr';
  /** Firefox: about:config values. Chromium: entries of the profile's Preferences file, by dotted name. */
  prefs?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
  /** The instant at which every page's clock stands still; its timers run. Chromium only. */
  clock?: number;
}
