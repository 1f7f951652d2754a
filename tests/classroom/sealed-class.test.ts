/** The same class of 30 by the sealed sum: blank, doubled, foreign, late and spoiled ballots, and what is left of them on the sheet. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../lib/sharing/answers.ts';
import { boxOf, castBallot, putBallot, tell } from '../../lib/sharing/box.ts';
import { cellsOf, readSum } from '../../lib/sharing/cells.ts';
import type { Ballot, Subtotal } from '../../lib/sharing/files.ts';
import { groupFigures } from '../../lib/sharing/group-figures.ts';
import { MOST_CARDS } from '../../lib/sharing/limits.ts';
import { seal, sumOf } from '../../lib/sharing/shares.ts';
import { checked } from '../../lib/sharing/write-file.ts';
import { ballotsOf, newName, sealedExercise, WEB } from '../sharing/group.ts';
import { CLASS } from './class.ts';

const MADE = { for: 'class', k: 5, minBallots: 12, questions: ['prompts', 'tag.learn', 'tag.tryout', 'reflect.decided'] } as const;
const { exercise, ex, keys, tellers } = await sealedExercise({ ...MADE, questions: [...MADE.questions] });
const other = await sealedExercise({ ...MADE, questions: [...MADE.questions], title: 'Another class' });

/** What the slips say, as each pupil's own card would: a blank slip is a blank ballot. */
const PUPILS: readonly (Answers | null)[] = CLASS.map((slip) => {
  if (slip.length === 0) return null;
  const has = (id: string, answer: string) => Number(slip.some((pair) => pair[0] === id && pair[1] === answer));
  return new Map([
    ['prompts', has('prompts', '2') ? 20 : has('prompts', '1') ? 5 : 0],
    ['tag.learn', has('purpose', 'learn')],
    ['tag.tryout', has('purpose', 'tryout')],
    ['reflect.decided', has('decidedBy', 'me') ? 0 : 5],
  ]);
});
const ballots = await ballotsOf(exercise, ex, PUPILS);

/** What is in the box after each ballot was handed in, and what was said of those that were refused. */
function handIn(handed: readonly Ballot[]): { urn: readonly Ballot[]; refused: string[] } {
  let urn: readonly Ballot[] = [];
  const refused: string[] = [];
  for (const ballot of handed) {
    const answer = putBallot(urn, ballot, ex);
    if ('refusal' in answer) refused.push(answer.refusal);
    else urn = answer.ballots;
  }
  return { urn, refused };
}

async function sheetOf(urn: readonly Ballot[]) {
  const box = await boxOf(WEB, urn, ex);
  const told = await Promise.all(tellers.map((pub, at) => tell(WEB, box, exercise, ex, pub, (keys[at] as CryptoKeyPair).privateKey)));
  const refusal = told.find((each) => 'refusal' in each);
  if (refusal !== undefined) return refusal;
  const sum = sumOf(
    told.map((each) => (each as { subtotal: Subtotal }).subtotal),
    ex,
  );
  if ('refusal' in sum) return sum;
  const tally = readSum(exercise, sum.n, sum.cells);
  return tally === null ? 'spoiled' : groupFigures(exercise, tally);
}

describe('thirty ballots', () => {
  test('some handed in twice, some of another class: each pupil counts once, and the sheet holds back what the rules say', async () => {
    const foreign = await ballotsOf(other.exercise, other.ex, PUPILS.slice(0, 3));
    const again = await castBallot(WEB, exercise, ex, ballots[1]?.id ?? '', PUPILS[1] ?? null);
    const { urn, refused } = handIn([...ballots, ...ballots.slice(0, 4), ...foreign, again]);
    expect(refused).toEqual([...Array(4).fill('twice'), ...Array(3).fill('another-exercise')]);
    const figures = await sheetOf(urn);
    if (figures === null || typeof figures === 'string' || 'refusal' in figures) throw new Error('there is a sheet');
    expect(figures.people).toBe(30);
    const yes = PUPILS.filter((answers) => (answers?.get('tag.learn') ?? 0) > 0).length;
    expect(figures.findings.find(({ question }) => question === 'tag.learn')?.people).toBe(yes);
    expect(figures.findings.find(({ question }) => question === 'tag.tryout')).not.toHaveProperty('people');
    for (const { people: some } of figures.findings)
      expect(some === undefined || some === 0 || (some >= 5 && (some === 30 || some <= 25))).toBe(true);
  });

  test('the forty-first is refused', async () => {
    const blank = await ballotsOf(exercise, ex, Array(MOST_CARDS + 1 - ballots.length).fill(null));
    const { urn, refused } = handIn([...ballots, ...blank]);
    expect([urn.length, refused]).toEqual([MOST_CARDS, ['too-many']]);
  });

  test('fewer than the class agreed on are added up by no teller', async () => {
    expect(await sheetOf(ballots.slice(0, 11))).toEqual({ refusal: 'too-few' });
  });

  test('one with a level that is not in the list, or with itself ten times: nothing is shown, and nobody is named', async () => {
    const honest = cellsOf(exercise, PUPILS[0] ?? null);
    for (const cells of [
      honest.map((cell, at) => (at < 8 ? 10 * cell : cell)),
      honest.map((cell, at) => (at === 1 || at === 2 ? 1 : cell)),
    ]) {
      const id = newName();
      const spoiled = await checked<Ballot>(WEB, { format: 'group-ballot', v: 1, ex, ...(await seal(WEB, { cells, tellers, ex, id })) });
      expect(await sheetOf([...ballots.slice(1), spoiled])).toBe('spoiled');
    }
  });

  test('a ballot says nothing by itself: a blank one is as long as a full one', () => {
    const shapes = new Set(ballots.map(({ parts }) => parts.map((part) => part.length).join()));
    expect(shapes.size).toBe(1);
  });
});
