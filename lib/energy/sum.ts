/** Adds up uncertain energies: what differs from answer to answer averages out, what they share does not. */
import { Z95 } from './house-v1.ts';
import { type RangeWh, ZERO_WH } from './range.ts';

/** Spreads (ln) of a group: `event` is independent from answer to answer, `systematic` one factor for all. */
export type Sigmas = { event: number; systematic: number };

/** Answers that share one factor: how many of each mean energy, their sum in Wh and that of their squares, before that factor. */
export type Group = Sigmas & { sumWh: number; squaresWh2: number; counts: Map<number, number> };

/** Groups by key. */
export type Sums = Map<string, Group>;

/** Opens an empty group under that key. Changes `sums`. */
export function open(sums: Sums, key: string, { event, systematic }: Sigmas): Group {
  const group = { event, systematic, sumWh: 0, squaresWh2: 0, counts: new Map() };
  sums.set(key, group);
  return group;
}

/** Adds `n` answers (0 or more) of `meanWh` each. Changes `group`. */
export function add(group: Group, meanWh: number, n: number): void {
  group.sumWh += n * meanWh;
  group.squaresWh2 += n * meanWh * meanWh;
  group.counts.set(meanWh, (group.counts.get(meanWh) ?? 0) + n);
}

/** Groups that hold something, in order of their keys. */
export function filledIn(sums: Sums): Group[] {
  return [...sums.keys()].sort().flatMap((key) => {
    const group = sums.get(key);
    return group !== undefined && group.sumWh > 0 ? [group] : [];
  });
}

/**
 * 5th, 50th and 95th percentile in Wh of everything added; exactly 0 where nothing was. E = S m R: R log-normal
 * with mean 1 and independent, S log-normal with median 1 and shared inside a group, with that correlation (0 to 1)
 * between groups. The moments are exact, the total is taken as log-normal (Fenton 1960, Wilkinson): good for one
 * group, and see `drawn.ts` for where it is not. The shared factor never shrinks with the number of answers.
 */
export function rangeOf(sums: Sums, correlation: number): RangeWh {
  const groups = filledIn(sums);
  let mean = 0;
  let variance = 0;
  for (const k of groups) {
    const meanK = k.sumWh * Math.exp(k.systematic ** 2 / 2);
    mean += meanK;
    variance += k.squaresWh2 * Math.expm1(k.event ** 2) * Math.exp(2 * k.systematic ** 2);
    for (const l of groups) {
      const rho = k === l ? 1 : correlation;
      const meanL = l.sumWh * Math.exp(l.systematic ** 2 / 2);
      variance += meanK * meanL * Math.expm1(rho * k.systematic * l.systematic);
    }
  }
  if (mean === 0) return { ...ZERO_WH };
  const s2 = Math.log1p(variance / mean ** 2);
  const midWh = mean * Math.exp(-s2 / 2);
  const factor = Math.exp(Z95 * Math.sqrt(s2));
  return { lowWh: midWh / factor, midWh, highWh: midWh * factor };
}
