/** Sums whose range no formula gives well enough: drawn at random, with a seed, so that the same record has the same range. */
import type { RangeWh } from './range.ts';
import { filledIn, type Group, rangeOf, type Sums } from './sum.ts';

/** So many that the 5th and 95th percentile are within about 2 % of those of endlessly many. */
const DRAWS = 16_384;
/** Answers drawn one by one, the largest first; the others of a group are taken together, as log-normal. */
const ONE_BY_ONE = 12;
/** Up to here a sum of log-normals is as good as log-normal itself: variance over squared mean, and spread (ln) of one answer. */
const NARROW_SUM = 0.25;
const NARROW_ANSWER = 0.7;

/**
 * 5th, 50th and 95th percentile in Wh of everything added: by the closed form of `rangeOf` where it is within 8 % of
 * the true ones, and by draws where it is not, which is where groups are mixed or answers few. Same model, same errors.
 */
export function totalOf(sums: Sums, correlation: number): RangeWh {
  const groups = filledIn(sums);
  const [only] = groups;
  const isClosed = only === undefined || (groups.length === 1 && (isNearLogNormal(only) || countIn(only) === 1));
  return isClosed ? rangeOf(sums, correlation) : drawnRange(groups, correlation);
}

function isNearLogNormal({ event, sumWh, squaresWh2 }: Group): boolean {
  return event <= NARROW_ANSWER || (Math.expm1(event ** 2) * squaresWh2) / sumWh ** 2 <= NARROW_SUM;
}

function countIn({ counts }: Group): number {
  return counts.values().reduce((sum, n) => sum + n, 0);
}

function drawnRange(groups: readonly Group[], correlation: number): RangeWh {
  const totals = new Float64Array(DRAWS);
  const common = normals(0);
  let stream = 1;
  for (const group of groups) {
    const own = normals(stream++);
    const sum = new Float64Array(DRAWS);
    for (const { meanWh, sigma } of partsOf(group)) {
      const each = normals(stream++);
      const medianWh = meanWh * Math.exp(-(sigma ** 2) / 2);
      for (let draw = 0; draw < DRAWS; draw++) sum[draw] = at(sum, draw) + medianWh * Math.exp(sigma * at(each, draw));
    }
    const shared = group.systematic * Math.sqrt(correlation);
    const apart = group.systematic * Math.sqrt(1 - correlation);
    for (let draw = 0; draw < DRAWS; draw++) {
      totals[draw] = at(totals, draw) + at(sum, draw) * Math.exp(shared * at(common, draw) + apart * at(own, draw));
    }
  }
  totals.sort();
  const percentile = (share: number) => at(totals, Math.floor(share * DRAWS));
  return { lowWh: percentile(0.05), midWh: percentile(0.5), highWh: percentile(0.95) };
}

/** What a group is drawn as: log-normal parts of mean `meanWh` and spread `sigma` (ln). */
function partsOf(group: Group): { meanWh: number; sigma: number }[] {
  const { event, sumWh, squaresWh2, counts } = group;
  const spreadOf = (mean: number, squares: number) => Math.sqrt(Math.log1p((Math.expm1(event ** 2) * squares) / mean ** 2));
  if (isNearLogNormal(group)) return [{ meanWh: sumWh, sigma: spreadOf(sumWh, squaresWh2) }];
  const parts: { meanWh: number; sigma: number }[] = [];
  let [mean, squares] = [0, 0];
  for (const [meanWh, n] of [...counts].sort(([a], [b]) => b - a)) {
    const singly = Math.min(n, ONE_BY_ONE - parts.length);
    for (let i = 0; i < singly; i++) parts.push({ meanWh, sigma: event });
    mean += (n - singly) * meanWh;
    squares += (n - singly) * meanWh ** 2;
  }
  return mean > 0 ? [...parts, { meanWh: mean, sigma: spreadOf(mean, squares) }] : parts;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}

const kept: Float64Array[] = [];

/** Standard normal numbers, always the same for one stream (Box and Muller over mulberry32). */
function normals(stream: number): Float64Array {
  const known = kept[stream];
  if (known !== undefined) return known;
  const uniform = uniforms(20_261_123 + 7919 * stream);
  const made = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw += 2) {
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    made[draw] = radius * Math.cos(angle);
    made[draw + 1] = radius * Math.sin(angle);
  }
  kept[stream] = made;
  return made;
}

/** Uniform numbers in (0, 1), by the mulberry32 generator. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}
