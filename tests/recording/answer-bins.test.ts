/** The histogram keeps durations to within four in a hundred. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerKey, binOf, middleOf, readAnswers } from '../../lib/recording/answer-bins.ts';

test('a duration is read back within 4 %', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 900, noNaN: true }), (seconds) => {
      expect(Math.abs(middleOf(binOf(seconds)) / seconds - 1)).toBeLessThan(0.04);
    }),
  );
});

test('keys are read back', () => {
  expect(readAnswers({ [answerKey(0, 0)]: 3 })).toEqual([{ waitS: 0, writingS: 0, n: 3 }]);
  const [answer] = readAnswers({ [answerKey(0.5, 20)]: 1 });
  expect(answer?.waitS).toBeCloseTo(0.5, 1);
  expect(answer?.writingS).toBeCloseTo(20, -1);
});
