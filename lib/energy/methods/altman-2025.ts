/** One sentence in a blog of OpenAI's head: an average query, with nothing said of how it was reckoned. */
import { type Method, perAnswer } from '../method.ts';
import { isTextMode } from '../modes.ts';
import { parameter } from '../parameter.ts';

export const ALTMAN_2025 = { promptWh: parameter(0.34, 'Wh/prompt', 'altman2025', 'O1') };

export const altman2025: Method = {
  id: 'altman_2025',
  year: 2025,
  boundary: 'unstated',
  ends: 'one-number',
  source: 'altman2025',
  historic: false,
  estimate: perAnswer(({ mode }) => (isTextMode(mode) ? ALTMAN_2025.promptWh.value : null)),
};
