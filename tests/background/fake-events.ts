/** What WXT's fake browser lacks, as events that a test can fire: web requests, permissions, idle, scripts on pages, management. */

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => unknown;

function createEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    hasListener: (listener: Listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: unknown[]) => [...listeners].map((listener) => (listener as (...args: unknown[]) => unknown)(...args)),
  };
}

export function fakeEvents(installType: string) {
  const webRequest = {
    onBeforeRequest: createEvent(),
    onResponseStarted: createEvent(),
    onCompleted: createEvent(),
    onErrorOccurred: createEvent(),
  };
  const permissions = {
    onAdded: createEvent(),
    onRemoved: createEvent(),
    contains: vi.fn(async () => true),
    getAll: vi.fn(async () => ({ origins: [] as string[] })),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
  };
  const action = { setIcon: vi.fn(async () => undefined), setTitle: vi.fn(async () => undefined) };
  const idle = { setDetectionInterval: vi.fn(), queryState: async () => 'active', onStateChanged: createEvent() };
  const commands = { onCommand: createEvent() };
  const message = { onMessage: createEvent(), onConnect: createEvent(), onMessageExternal: createEvent() };
  const scripting = {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: vi.fn(async () => undefined),
    unregisterContentScripts: vi.fn(async () => undefined),
    executeScript: vi.fn(async () => []),
  };
  Object.assign(fakeBrowser, {
    webRequest,
    permissions,
    idle,
    scripting,
    commands,
    management: { getSelf: async () => ({ installType }) },
  });
  Object.assign(fakeBrowser.action, action);
  Object.assign(fakeBrowser.runtime, message);
  return { webRequest, permissions, action, message, scripting, commands };
}

/** Waits until the background has come so far: at once on a computer at rest. */
export function soon<T>(assertion: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(assertion, { timeout: 15_000 });
}
