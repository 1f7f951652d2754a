/**
 * A fixed histogram of answer durations, so that days whose hours are gone can still be estimated anew.
 * Bins are logarithmic, ten to a doubling: each stands for durations within 3.5 % of its middle.
 */

const BINS_PER_DOUBLING = 10;
const SMALLEST_S = 1 / 64;

/** The bin of a duration in seconds: 0 for less than 1/64 s, else 1 and up. */
export function binOf(seconds: number): number {
  return seconds < SMALLEST_S ? 0 : 1 + Math.floor(Math.log2(seconds / SMALLEST_S) * BINS_PER_DOUBLING);
}

/** The middle of a bin, in seconds. */
export function middleOf(bin: number): number {
  return bin === 0 ? 0 : SMALLEST_S * 2 ** ((bin - 0.5) / BINS_PER_DOUBLING);
}

/** The histogram key of one answer: how long until its first byte, and from there to its end, in seconds. */
export function answerKey(waitS: number, writingS: number): string {
  return `${binOf(waitS)}.${binOf(writingS)}`;
}

/** Back from keys to durations in seconds and how many there are. */
export function readAnswers(answers: Record<string, number>): { waitS: number; writingS: number; n: number }[] {
  return Object.entries(answers).map(([key, n]) => {
    const [wait = '0', writing = '0'] = key.split('.');
    return { waitS: middleOf(Number(wait)), writingS: middleOf(Number(writing)), n };
  });
}
