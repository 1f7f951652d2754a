/** Only one exact host of the catalogue can ever be asked for. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFor, assertExact, giveBackAllBut, withdrawnOf } from '../../lib/browser/permissions.ts';
import { fakeEvents } from '../background/fake-events.ts';

let events: ReturnType<typeof fakeEvents>;
beforeEach(() => {
  fakeBrowser.reset();
  events = fakeEvents('normal');
});

test.each([
  'https://*/*',
  'http://*/*',
  'https://*.claude.ai/*',
  '<all_urls>',
  'https://example.org/*',
  'https://claude.ai/api/*',
  'wss://claude.ai/*',
])('%s is refused', (origin) => {
  expect(() => assertExact(['https://claude.ai/*', origin])).toThrow(RangeError);
});

test('asks for exactly the chosen hosts, and for none when none is chosen', async () => {
  expect(await askFor(['claude', 'chatgpt'])).toBe(true);
  expect(events.permissions.request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://claude.ai/*'],
  });
  expect(await askFor(['a service nobody knows'])).toBe(true);
  expect(events.permissions.request).toHaveBeenCalledTimes(1);
});

test('gives back what is no longer needed, also a host granted in the browser’s own settings', async () => {
  events.permissions.getAll.mockResolvedValue({ origins: ['https://claude.ai/*', 'https://chat.mistral.ai/*', 'https://*/*'] });
  await giveBackAllBut(['claude']);
  expect(events.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://chat.mistral.ai/*', 'https://*/*'] });
});

test('says which services lost their permission', async () => {
  events.permissions.contains.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  expect(await withdrawnOf(['claude', 'gemini'])).toEqual(['gemini']);
});
