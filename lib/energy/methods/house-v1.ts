/** The balanced model: a range over everything that is not known. */
import { rangeOfAnswers } from '../estimate.ts';
import type { Method } from '../method.ts';

export const houseV1: Method = {
  id: 'house_v1',
  year: 2026,
  boundary: 'facility',
  ends: 'percentiles',
  source: 'judgement',
  historic: false,
  estimate(answers, house) {
    const n = answers.reduce((sum, each) => sum + each.n, 0);
    return { range: n > 0 ? rangeOfAnswers(answers, house) : null, answers: n };
  },
};
