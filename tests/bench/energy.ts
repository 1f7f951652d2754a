/** Ten years of day rows under all twelve methods, against the balanced one alone; and anew with one number changed, without the rows. */
import { answersOf } from '../../lib/energy/answers.ts';
import { rangeOfAnswers } from '../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { METHODS } from '../../lib/energy/methods.ts';
import { houseWith } from '../../lib/energy/own-method.ts';
import { answerKey } from '../../lib/recording/answer-bins.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { NO_SHARE } from '../../lib/recording/day-row.ts';
import { talliesOf } from '../../lib/recording/energy-figures.ts';
import type { DayRow } from '../../lib/recording/record.ts';
import { inTurns, type Line, ms } from './measure.ts';

const FIRST = '2017-01-01';
const SERVICES = ['chatgpt', 'claude', 'gemini', 'perplexity'];

/** Some thirty prompts a day, half of them with a duration, uneven but the same every time. */
function rowsOf(days: number): DayRow[] {
  return Array.from({ length: days }, (_, at) => plusDays(FIRST, at)).flatMap((day, at) =>
    SERVICES.map((service, of): DayRow => {
      const prompts = 3 + ((at * 7 + of * 3) % 9);
      const timed = Array.from({ length: Math.floor(prompts / 2) }, (_, i) =>
        answerKey(0.4 + (i % 5), 2 + ((at * 13 + i * 29 + of) % 400) / 10),
      );
      const answers: Record<string, number> = {};
      for (const key of timed) answers[key] = (answers[key] ?? 0) + 1;
      return { day, service, ...NO_SHARE, prompts, turns: 1, answers };
    }),
  );
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export async function energy(days: number): Promise<Line[]> {
  const rows = rowsOf(days);
  const span = { from: FIRST, to: plusDays(FIRST, days - 1) };
  const read = () => talliesOf(rows, [], span).parts.flat();
  const balanced = () => rangeOfAnswers(answersOf(read()));
  const all = () => {
    const answers = answersOf(read());
    return METHODS.map(({ estimate }) => estimate(answers, HOUSE_V1));
  };
  balanced();
  all();
  const [twelve, one] = await inTurns(
    () => timed(all),
    () => timed(balanced),
  );
  const tallies = read();
  const house = houseWith({ 'classes.frontier.outputMilliWh': 2 });
  const [anew, fromRows] = await inTurns(
    () => timed(() => rangeOfAnswers(answersOf(tallies, {}, house), house)),
    () => timed(balanced),
  );
  const note = `${rows.length} day rows`;
  return [
    {
      what: 'energy by twelve methods',
      measured: ms(twelve),
      baseline: ms(one),
      ratio: twelve / one,
      target: 3,
      note: `${note}, against house_v1 alone`,
    },
    {
      what: 'energy with one number changed',
      measured: ms(anew),
      baseline: ms(fromRows),
      ratio: anew / fromRows,
      target: 1,
      note: 'from tallies at hand, against day rows',
    },
  ];
}
