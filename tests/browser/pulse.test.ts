/** How a background began, though the one before it was stopped before it knew. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBeginning } from '../../lib/browser/pulse.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const settled = async (beginning: ReturnType<typeof readBeginning>) => {
  await vi.advanceTimersByTimeAsync(3000);
  return beginning;
};

test('with the browser, which says so once; later ones are of the same session', async () => {
  const beginning = readBeginning();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await settled(beginning)).toEqual({ withBrowser: true, updated: false, sameSession: false });
  expect(await settled(readBeginning())).toEqual({ withBrowser: false, updated: false, sameSession: true });
});

test('stopped in its first two seconds, the next one still knows', async () => {
  void readBeginning();
  // As what remembers requests keeps it, from the same event.
  await fakeBrowser.storage.session.set({ startedAt: 1 });
  await vi.advanceTimersByTimeAsync(500);
  vi.clearAllTimers();
  expect(await settled(readBeginning())).toEqual({ withBrowser: true, updated: false, sameSession: false });
});

test('where the browser says nothing, the extension was off', async () => {
  expect(await settled(readBeginning())).toEqual({ withBrowser: false, updated: false, sameSession: false });
});
