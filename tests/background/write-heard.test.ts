/** What was heard is held against the agreement once more when it is written: everything may have been deleted meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHeardWriter } from '../../entrypoints/background/write-heard.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import type { Seen } from '../../lib/recording/sighting.ts';
import type { Store } from '../../lib/store/database.ts';
import { aSighting } from '../recording/a-sighting.ts';

beforeEach(() => fakeBrowser.reset());

const AT = Date.now();
const seen: Seen = { sighting: aSighting(AT), mayCreate: true };

test.each([
  ['where it was agreed to before', AT - 1, 1],
  ['not where agreement was taken back', null, 0],
  ['not where it was given anew', AT + 1, 0],
])('written %s', async (_how, consentAt, times) => {
  const store = vi.fn(async () => null);
  const heard = createHeardWriter(store as unknown as Store, async () => ({ ...NOTHING_CHOSEN, consentAt }));
  await heard.write([await heard.keep(seen)]);
  expect(store).toHaveBeenCalledTimes(times);
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.startsWith('heard:'))).toEqual([]);
});
