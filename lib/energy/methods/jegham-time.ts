/** Jegham et al. by time alone: what a large model's machines draw, for as long as an answer took. An illustration. */
import { type Method, perAnswer } from '../method.ts';
import { isTextMode } from '../modes.ts';
import { parameter } from '../parameter.ts';

export const JEGHAM_TIME = { secondWh: parameter(0.2027, 'Wh/s', 'jegham2025v6') };

export const jeghamTime: Method = {
  id: 'jegham_time',
  year: 2025,
  boundary: 'facility-without-idle',
  ends: 'one-number',
  source: 'jegham2025v6',
  historic: false,
  estimate: perAnswer(({ mode, seconds }) => (isTextMode(mode) && seconds !== null ? JEGHAM_TIME.secondWh.value * seconds : null)),
};
