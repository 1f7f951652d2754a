/** What is remembered of services: a read that fails is tried again with the next thing that is noticed. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSightKeeper, readSights } from '../../lib/browser/sights.ts';
import { prompted } from '../../lib/recording/health.ts';

beforeEach(() => fakeBrowser.reset());

test('one read that fails loses what was noticed then, and nothing after it', async () => {
  const sights = createSightKeeper();
  const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  await expect(sights.change('claude', (sight) => prompted(sight, 'request', 1_800_000_000_000))).rejects.toThrow('disk');
  failing.mockRestore();
  await sights.change('claude', (sight) => prompted(sight, 'request', 1_800_000_100_000));
  expect((await readSights()).claude?.last.request).toBe(1_800_000_100_000);
});
