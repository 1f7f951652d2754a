/** Google's median text prompt of May 2025: the only measurement of a service at work. Others are taken as if they were it. */
import { type Method, perAnswer } from '../method.ts';
import { isTextMode } from '../modes.ts';
import { parameter } from '../parameter.ts';

export const GOOGLE_2025 = { promptWh: parameter(0.24, 'Wh/prompt', 'google2025', 'G1') };

export const google2025: Method = {
  id: 'google_2025',
  year: 2025,
  boundary: 'facility',
  ends: 'one-number',
  source: 'google2025',
  historic: false,
  estimate: perAnswer(({ mode }) => (isTextMode(mode) ? GOOGLE_2025.promptWh.value : null)),
};
