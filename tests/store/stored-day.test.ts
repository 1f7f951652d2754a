/** A histogram is the same after it was packed and unpacked, and packed alike however it came about. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../lib/store/stored-day.ts';

const bin = fc.tuple(fc.nat(999), fc.nat(999)).map(([wait, writing]) => `${wait}.${writing}`);
const answers = fc.dictionary(bin, fc.integer({ min: 1, max: 5000 }), { maxKeys: 30 });

test('nothing is lost, and the order of the bins does not matter', () => {
  fc.assert(
    fc.property(answers, (histogram) => {
      expect(unpack(pack(histogram))).toEqual({ ...histogram });
      expect(pack(Object.fromEntries(Object.entries(histogram).reverse()))).toEqual(pack(histogram));
    }),
  );
});
