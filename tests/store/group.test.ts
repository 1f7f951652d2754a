/** What is kept of a group's exercises: names for a while, a teller's key until it was used once. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Subtotal } from '../../lib/sharing/files.ts';
import { createGroupKeep } from '../../lib/store/group.ts';

const keep = createGroupKeep();
beforeEach(() => keep.forgetAll());

const NAME = { ex: 'a'.repeat(64), name: 'b'.repeat(32), from: '2026-11-16', to: '2026-11-22', sealed: true, on: '2026-11-01' };
const SUBTOTAL: Subtotal = {
  format: 'group-subtotal',
  v: 1,
  ex: NAME.ex,
  teller: 0,
  n: 5,
  box: NAME.ex,
  cells: [1],
  check: '0'.repeat(16),
};
// fake-indexeddb cannot hold a CryptoKey, which browsers can.
const KEY = { type: 'private' } as unknown as CryptoKey;

test('a name is kept for thirty days after its exercise', async () => {
  await keep.keepName(NAME);
  await keep.tidy('2026-12-22', 0);
  expect(await keep.names()).toEqual([NAME]);
  await keep.tidy('2026-12-23', 0);
  expect(await keep.names()).toEqual([]);
});

test('saved on a later day, it is kept for thirty days from then; of two tabs the first one to keep a name wins', async () => {
  const late = { ...NAME, on: '2027-01-10' };
  expect(await keep.keepName(late)).toEqual(late);
  expect(await keep.keepName({ ...late, name: 'c'.repeat(32) })).toEqual(late);
  await keep.tidy('2027-02-09', 0);
  expect(await keep.names()).toEqual([late]);
  await keep.tidy('2027-02-10', 0);
  expect(await keep.names()).toEqual([]);
});

test('telling deletes the key in the same step, and works once; the subtotal goes after a day', async () => {
  await keep.keepTeller({ pub: 'p', key: KEY });
  expect(await keep.told('p', SUBTOTAL, 1000)).toBe(true);
  expect(await keep.tellers()).toEqual([{ pub: 'p', subtotal: SUBTOTAL, toldAt: 1000 }]);
  expect(await keep.told('p', { ...SUBTOTAL, n: 6 }, 2000)).toBe(false);
  expect(await keep.told('another', SUBTOTAL, 2000)).toBe(false);
  await keep.tidy('2026-11-23', 1000 + 24 * 3_600_000);
  expect(await keep.tellers()).toHaveLength(1);
  await keep.tidy('2026-11-23', 1001 + 24 * 3_600_000);
  expect(await keep.tellers()).toEqual([]);
});

test('everything can be forgotten', async () => {
  await keep.keepName(NAME);
  await keep.keepTeller({ pub: 'p', key: KEY });
  await keep.forgetName(NAME.ex);
  await keep.forgetTeller('p');
  expect([await keep.names(), await keep.tellers()]).toEqual([[], []]);
  await keep.keepName(NAME);
  await keep.forgetAll();
  expect(await keep.names()).toEqual([]);
});
