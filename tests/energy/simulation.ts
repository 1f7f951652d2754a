/** Draws sums of log-normal energies with shared factors, seeded, to hold the closed form against. */
import type { RangeWh } from '../../lib/energy/range.ts';

type Given = { n: number; meanWh: number; event: number; systematic: number };

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

/** Groups share a normal factor with that correlation; inside a group the factor is one. */
export function simulate(groups: readonly Given[], correlation: number, draws: number, seed: number): RangeWh {
  const uniform = uniforms(seed);
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const totals = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const common = normal() * Math.sqrt(correlation);
    let total = 0;
    for (const { n, meanWh, event, systematic } of groups) {
      const shared = Math.exp(systematic * (common + normal() * Math.sqrt(1 - correlation)));
      let own = 0;
      for (let i = 0; i < n; i++) own += Math.exp(event * normal() - event ** 2 / 2);
      total += meanWh * shared * own;
    }
    totals[draw] = total;
  }
  totals.sort();
  const at = (share: number) => totals[Math.floor(share * draws)] ?? Number.NaN;
  return { lowWh: at(0.05), midWh: at(0.5), highWh: at(0.95) };
}
