/** An invented class of 30: its slips, and the same pupils' cards and ballots. Every number is known. */
import fc from 'fast-check';
import { NO_SLIPS, SLIP_FIELDS, SLIP_RULES, type Slip, withSlip } from '../../lib/classroom/slips.ts';
import { findingsOf } from '../../lib/sharing/suppress.ts';
import type { Tally } from '../../lib/sharing/tally.ts';

const answersOf = (id: string) => SLIP_FIELDS.find((field) => field.id === id)?.answers.map(({ answer }) => answer) ?? [];

/** A pupil who ticks what the number says: every fifth slip is blank, every third says no level, nobody but one in ten says `tryout`. */
function slipOf(pupil: number): Slip {
  if (pupil % 5 === 4) return [];
  const pick = (id: string, step: number, most: number) =>
    answersOf(id)
      .slice(0, most)
      .filter((_, at) => (pupil * step + at) % 3 === 0)
      .map((answer) => [id, answer] as const);
  return [
    ...(pupil % 3 === 2 ? [] : [['prompts', String(pupil % 3 === 0 ? 1 : 2)] as const]),
    ...pick('purpose', 1, 6),
    ...(pupil % 10 === 0 ? [['purpose', 'tryout'] as const] : []),
    ...pick('decidedBy', 2, 4),
    ...pick('barrier', 1, 5),
  ];
}

export const CLASS: readonly Slip[] = Array.from({ length: 30 }, (_, pupil) => slipOf(pupil));

/** Any slip there can be. */
export const anySlip: fc.Arbitrary<Slip> = fc
  .record({
    prompts: fc.option(fc.constantFrom(...answersOf('prompts')), { nil: null }),
    purpose: fc.subarray(answersOf('purpose')),
    decidedBy: fc.subarray(answersOf('decidedBy')),
    barrier: fc.subarray(answersOf('barrier')),
  })
  .map(({ prompts, ...lists }) => [
    ...(prompts === null ? [] : [['prompts', prompts] as const]),
    ...Object.entries(lists).flatMap(([id, answers]) => answers.map((answer) => [id, answer] as const)),
  ]);

export function tallied(slips: readonly Slip[]): Tally {
  return slips.reduce((tally, slip) => {
    const added = withSlip(tally, slip);
    if ('refusal' in added) throw new Error(added.refusal);
    return added.tally;
  }, NO_SLIPS);
}

/** What the sheet can say of a tally. */
export const pageOf = (tally: Tally) => findingsOf(tally, SLIP_RULES.k);
