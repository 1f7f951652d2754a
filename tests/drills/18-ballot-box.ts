/** Row 18: thirty-five ballots, one of them damaged, one missing, one spoiled. The sum is right, or it is not shown. */
import { boxOf, castBallot, tell } from '../../lib/sharing/box.ts';
import { cellsOf, readSum } from '../../lib/sharing/cells.ts';
import type { Ballot, Subtotal } from '../../lib/sharing/files.ts';
import { seal, sumOf } from '../../lib/sharing/shares.ts';
import { ballotsOf, newName, person, sealedExercise, WEB } from '../sharing/group.ts';
import { type Drill, NOTHING } from './drill.ts';

const PEOPLE = 35;

export const drill: Drill = {
  row: 18,
  name: 'ballot box',
  browsers: ['node'],
  target: { words: 'right or not shown', atMost: () => NOTHING },
  async run() {
    const { exercise, ex, keys, tellers } = await sealedExercise();
    const people = Array.from({ length: PEOPLE }, (_, at) => (at % 9 === 4 ? null : person(at)));
    const ballots = await ballotsOf(exercise, ex, people);
    const sumFor = async (handed: readonly Ballot[]) => {
      const box = await boxOf(WEB, handed, ex);
      const told = await Promise.all(keys.map(({ privateKey }, at) => tell(WEB, box, exercise, ex, tellers[at] ?? '', privateKey)));
      const subtotals = told.flatMap((each): Subtotal[] => ('subtotal' in each ? [each.subtotal] : []));
      const sum = sumOf(subtotals, ex);
      return 'cells' in sum && readSum(exercise, sum.n, sum.cells) !== null ? sum.cells : null;
    };
    const plain = (answers: typeof people) =>
      answers.map((each) => cellsOf(exercise, each)).reduce((sum, cells) => sum.map((cell, at) => cell + (cells[at] ?? 0)));
    const isRight = (sum: number[] | null, answers: typeof people) =>
      sum !== null && JSON.stringify(sum) === JSON.stringify(plain(answers));
    const [first] = ballots as [Ballot];
    const damaged = { ...first, parts: [first.parts[1], first.parts[1], first.parts[2]] } as Ballot;
    const spoiledCells = cellsOf(exercise, person(1)).map((cell, at) => (at === 1 ? cell + 1000 : cell));
    const spoiled = { ...first, ...(await seal(WEB, { cells: spoiledCells, tellers, ex, id: newName() })) };
    const again = await castBallot(WEB, exercise, ex, first.id, people[0] ?? null);
    const outcomes: [string, boolean][] = [
      ['all', isRight(await sumFor(ballots), people)],
      ['one absent', isRight(await sumFor(ballots.slice(1)), people.slice(1))],
      ['one saved again', isRight(await sumFor([again, ...ballots.slice(1)]), people)],
      ['one damaged', (await sumFor([damaged, ...ballots.slice(1)])) === null],
      ['one spoiled', (await sumFor([spoiled, ...ballots.slice(1)])) === null],
    ];
    const failed = outcomes.flatMap(([name, right]) => (right ? [] : [name]));
    return { events: outcomes.length * PEOPLE, lost: 0, double: 0, wiped: 0, wrong: failed.length, note: failed.join(', ') };
  },
};
