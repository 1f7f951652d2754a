/** Only exact hosts can ever be asked for: of the catalogue, or named by the person. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFor, assertExact, giveBackAllBut, permissionsOf, withdrawnOf } from '../../lib/browser/permissions.ts';
import { fakeEvents } from '../background/fake-events.ts';

const NOTHING_OWN = { ownRules: [], update: null };

let events: ReturnType<typeof fakeEvents>;
beforeEach(() => {
  fakeBrowser.reset();
  events = fakeEvents('normal');
});

test.each(['https://*/*', 'http://*/*', 'https://*.claude.ai/*', '<all_urls>', 'https://claude.ai/api/*', 'wss://claude.ai/*'])(
  '%s is refused',
  (origin) => {
    expect(() => assertExact(['https://claude.ai/*', origin])).toThrow(RangeError);
  },
);

test('asks for exactly the chosen hosts, and for none when none is chosen', async () => {
  expect(await askFor({ services: ['claude', 'chatgpt'], ...NOTHING_OWN, ownHosts: [] })).toBe(true);
  expect(events.permissions.request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://chatgpt.com/*', 'https://chat.openai.com/*', 'https://claude.ai/*'],
  });
  expect(await askFor({ services: ['a service nobody knows'], ...NOTHING_OWN, ownHosts: [] })).toBe(true);
  expect(events.permissions.request).toHaveBeenCalledTimes(1);
});

test('gives back what is no longer needed, also a host granted in the browser’s own settings', async () => {
  events.permissions.getAll.mockResolvedValue({ origins: ['https://claude.ai/*', 'https://chat.mistral.ai/*', 'https://*/*'] });
  await giveBackAllBut({ services: ['claude'], ...NOTHING_OWN, ownHosts: [] });
  expect(events.permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://chat.mistral.ai/*', 'https://*/*'] });
});

test('says which services lost their permission', async () => {
  events.permissions.contains.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  expect(await withdrawnOf({ services: ['claude', 'gemini'], ...NOTHING_OWN, ownHosts: [] })).toEqual(['gemini']);
});

test('a host of one’s own is asked for exactly, and a wildcard in its place is refused', async () => {
  const own = (host: string) => ({ services: ['open-webui'], ...NOTHING_OWN, ownHosts: [{ software: 'open-webui', host }] });
  await askFor(own('chat.example.org'));
  expect(events.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://chat.example.org/*'] });
  for (const host of ['*', '*.example.org', 'example.org/*', 'user@example.org', 'exämple.org', '']) {
    await expect(askFor(own(host))).rejects.toThrow(RangeError);
  }
  expect(events.permissions.request).toHaveBeenCalledTimes(1);
});

test('each host of one’s own is asked about by itself', async () => {
  const hosts = ['a.example', 'b.example'].map((host) => ({ software: 'open-webui', host }));
  events.permissions.contains.mockResolvedValueOnce(true).mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  expect(await permissionsOf({ services: ['claude', 'open-webui'], ...NOTHING_OWN, ownHosts: hosts })).toEqual([
    { service: 'claude', host: null, given: true },
    { service: 'open-webui', host: 'a.example', given: true },
    { service: 'open-webui', host: 'b.example', given: false },
  ]);
  expect(events.permissions.contains.mock.calls).toEqual([
    [{ origins: ['https://claude.ai/*'] }],
    [{ origins: ['https://a.example/*'] }],
    [{ origins: ['https://b.example/*'] }],
  ]);
  events.permissions.contains.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  expect(await withdrawnOf({ services: ['open-webui'], ...NOTHING_OWN, ownHosts: hosts })).toEqual(['open-webui']);
});
