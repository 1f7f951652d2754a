/** What a group may read of its cards or of its opened box: counts with what is held back, and energy as a range. */
import { estimate as byHouse, type Estimator } from '../energy/estimate.ts';
import type { Exercise, Finding } from './files.ts';
import { CAPS } from './limits.ts';
import { findingsOf } from './suppress.ts';
import { floorOf, type Tally } from './tally.ts';

export type GroupFigures = {
  people: number;
  findings: readonly Finding[];
  /** Prompts of all in seven days to the nearest ten, nobody's counted above the cap; null where not asked, of too few, or where levels are put together. */
  prompts: number | null;
  /** Watt-hours of all in seven days, low and high; null where there is nothing to reckon from. */
  energy: readonly [number, number] | null;
  /** Where the range comes from: each person's own, added up, or the levels of prompts that are shown. */
  energyFrom: 'sums' | 'levels' | null;
};

/** Null below the floor: then nothing at all is shown, not even what nobody chose. `estimate` makes energy of levels; by default the house's. */
export function groupFigures(
  exercise: Pick<Exercise, 'level' | 'minBallots' | 'k'>,
  tally: Tally,
  estimate: Estimator['estimate'] = byHouse,
): GroupFigures | null {
  const { people, sums, levels } = tally;
  if (people < floorOf(exercise)) return null;
  const findings = findingsOf(tally, exercise.k);
  // A sum speaks of whoever sent anything: where they are fewer than k, it would speak of them alone. Beside levels that had to
  // be put together it could tell which of them somebody is in.
  const senders = (tally.counts.get('prompts') ?? []).slice(1).reduce((sum, count) => sum + count, 0);
  const shown = findings.filter(({ question }) => question === 'prompts');
  const enough = senders >= exercise.k && shown.length > 0 && shown.every(({ values }) => values.length <= 1);
  const prompts = sums.prompts !== null && enough ? Math.round(sums.prompts / 10) * 10 : null;
  // Nor is a range of some the range of all, and of one alone it is that one's.
  if (sums.energy !== null && enough && sums.energy.of >= senders) {
    return { people, findings, prompts, energy: sums.energy.range, energyFrom: 'sums' };
  }
  const energy = energyOfLevels(findings, levels, estimate);
  return { people, findings, prompts, energy, energyFrom: energy === null ? null : 'levels' };
}

/** Low end of each level at the low value, to high end at the high value, for a service that is not known; null where the method cannot speak of one. */
function energyOfLevels(
  findings: readonly Finding[],
  levels: readonly number[],
  estimate: Estimator['estimate'],
): readonly [number, number] | null {
  const shown = findings.filter(({ question }) => question === 'prompts').map((finding) => promptsOf(finding, levels));
  if (shown.length === 0) return null;
  const wh = (at: 0 | 1) => estimate([{ service: 'unknown', prompts: shown.reduce((sum, ends) => sum + ends[at], 0), answers: [] }]);
  const [low, high] = [wh(0), wh(1)];
  return low === null || high === null ? null : [Math.floor(low.lowWh), Math.ceil(high.highWh)];
}

/** Fewest and most prompts in seven days of the people of a shown level, nobody's above the cap. */
export function promptsOf({ values, unsaid, people = 0 }: Finding, levels: readonly number[]): readonly [number, number] {
  // Who did not say may have sent none, or as many as anybody.
  if (unsaid === 1) return [0, people * CAPS.prompts];
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
  return [people * (levels[first] ?? 0), people * ((levels[last + 1] ?? CAPS.prompts + 1) - 1)];
}
