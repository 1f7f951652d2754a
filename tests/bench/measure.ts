/** Measures against a baseline in the same run: taken in turns, the median of five, given as a ratio. */

export type Line = { what: string; measured: string; baseline: string; ratio: number; target: number; note?: string };

export const TIMES = 5;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs both in turns, so that whatever slows the computer meanwhile slows both. */
export async function inTurns(
  measured: (time: number) => Promise<number>,
  baseline: (time: number) => Promise<number>,
): Promise<[number, number]> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    a.push(await measured(time));
    b.push(await baseline(time));
  }
  return [median(a), median(b)];
}

export const ms = (value: number): string => (value < 10 ? `${value.toFixed(2)} ms` : `${value.toFixed(0)} ms`);
