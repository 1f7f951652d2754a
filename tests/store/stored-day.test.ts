/** A day row is the same after it was packed and unpacked, and packed alike however it came about. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SHARE } from '../../lib/recording/day-row.ts';
import { pack, unpack } from '../../lib/store/stored-day.ts';

const bin = fc.tuple(fc.nat(999), fc.nat(999)).map(([wait, writing]) => `${wait}.${writing}`);
const answers = fc.dictionary(bin, fc.integer({ min: 1, max: 5000 }), { maxKeys: 30 });

test('nothing is lost, and the order of the bins does not matter', () => {
  fc.assert(
    fc.property(answers, (histogram) => {
      const row = { day: '2026-11-18', service: 'claude', ...NO_SHARE, prompts: 7, answers: { ...histogram } };
      expect(unpack(pack(row))).toEqual(row);
      const turned = { ...row, answers: Object.fromEntries(Object.entries(histogram).reverse()) };
      expect(pack(turned)).toEqual(pack(row));
    }),
  );
});
