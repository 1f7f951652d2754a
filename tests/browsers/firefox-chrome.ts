// Functions that run in Firefox's own window (its "chrome"), where a person's settings live; only their text travels.

interface Extension {
  backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}

interface InputProcessor {
  ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitComposition(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}

interface Chrome {
  Services: {
    prefs: { setBoolPref(name: string, value: boolean): void };
    ppmm: { loadProcessScript(url: string, later: boolean): void };
    console: { registerListener(listener: { observe(message: unknown): void }): void };
  };
  Ci: { nsIScriptError: unknown; nsITextInputProcessor: unknown };
  Cc: Record<string, { createInstance(type: unknown): InputProcessor } | undefined>;
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: { remove(id: string, what: object, extension: Extension): Promise<void> };
    };
  };
  WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string; extension: Extension } | null };
  gBrowser: { selectedBrowser: { browsingContext: { top: Record<string, string> } } };
  SessionStore: { undoCloseTab(window: unknown, index: number): unknown };
  OpenBrowserWindow(options: { private: boolean }): {
    gBrowser?: { selectedBrowser: { currentURI: { spec: string }; webProgress: { isLoadingDocument: boolean } } };
  };
  dump(text: string): void;
}

// The functions below name these as Firefox's globals; there is nothing to import.
declare const Services: Chrome['Services'];
declare const Ci: Chrome['Ci'];
declare const Cc: Chrome['Cc'];
declare const ChromeUtils: Chrome['ChromeUtils'];
declare const WebExtensionPolicy: Chrome['WebExtensionPolicy'];
declare const gBrowser: Chrome['gBrowser'];
declare const SessionStore: Chrome['SessionStore'];
declare const OpenBrowserWindow: Chrome['OpenBrowserWindow'];
declare const dump: Chrome['dump'];

export const hostnameOf = (id: string): string | null => WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? null;

export const backgroundState = (id: string): string => WebExtensionPolicy.getByID(id)?.extension?.backgroundState ?? 'absent';

export async function terminateBackground(id: string): Promise<void> {
  const policy = WebExtensionPolicy.getByID(id);
  await policy?.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

export async function openPrivateWindow(): Promise<void> {
  const opened = OpenBrowserWindow({ private: true });
  // Its own first page must have come, or it takes the place of the page that is asked for next.
  const hasFirstPage = () =>
    opened.gBrowser?.selectedBrowser.currentURI.spec === 'about:privatebrowsing' &&
    !opened.gBrowser.selectedBrowser.webProgress.isLoadingDocument;
  while (!hasFirstPage()) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** With a real click, permissions.request is then granted without a question. */
export function stopAsking(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** Presses the button that refuses, in the question of the browser's own window. */
export async function refuseQuestion(): Promise<void> {
  const find = () => document.querySelector<HTMLElement>('#addon-webext-permissions-notification .popup-notification-secondary-button');
  for (let tries = 0; tries < 200 && !find()?.getClientRects().length; tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  const button = find();
  if (!button) throw new Error('Firefox asks nothing');
  button.click();
}

/** What "Reopen Closed Tab" does. */
export function restoreTab(): void {
  if (!SessionStore.undoCloseTab(window, 0)) throw new Error('Firefox remembers no closed tab');
}

/** What the switch in about:addons does. */
export async function removeOrigin([id, pattern]: readonly [string, string]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`No extension ${id}`);
  await ExtensionPermissions.remove(id, { permissions: [], origins: [pattern], data_collection: [] }, extension);
}

/** Writes as an input method does, wherever the focus is: each proposal takes the place of the one before, and Enter takes the last. */
export function composeText(proposals: readonly string[]): void {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransactionForTests(window)) throw new Error('Firefox gives no input method');
  for (const text of proposals) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    if (!processor.flushPendingComposition()) throw new Error('Firefox composes nothing');
  }
  const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter' });
  processor.commitComposition(enter);
  processor.keyup(enter);
}

/** Overrides media features of the selected tab. */
export function overrideMedia(overrides: Record<string, string>): void {
  const context = gBrowser.selectedBrowser.browsingContext.top;
  for (const [name, value] of Object.entries(overrides)) {
    if (!(name in context)) throw new Error(`This Firefox has no ${name}`);
    context[name] = value;
  }
}

/**
 * Writes the extension's errors to standard output, each on a line that begins with `mark`. BiDi's log events leave
 * extension pages out; script errors reach the parent process, console calls must be fetched in each child.
 */
export function reportErrors([id, mark]: readonly [string, string]): void {
  Services.console.registerListener({
    observe(message) {
      const entry = message as { QueryInterface(type: unknown): void; errorMessage: string; sourceName: string; flags: number };
      try {
        entry.QueryInterface(Ci.nsIScriptError);
      } catch {
        return; // a plain line of text, not a script's error
      }
      const warning = 1;
      if (!entry.sourceName.startsWith('moz-extension:') || entry.flags & warning) return;
      dump(`${mark}${JSON.stringify(`${entry.sourceName}: ${entry.errorMessage}`)}\n`);
    },
  });
  const inEachProcess = `
    const principal = Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal);
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((message) => {
      const { level, addonId, filename, arguments: said } = message.wrappedJSObject;
      if (addonId !== ${JSON.stringify(id)} || level !== 'error') return;
      const text = filename + ': ' + Array.from(said, String).join(' ');
      dump(${JSON.stringify(mark)} + JSON.stringify(text) + '\\n');
    }, principal);`;
  Services.ppmm.loadProcessScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(inEachProcess)}`, true);
}
