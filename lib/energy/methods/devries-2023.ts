/** De Vries, 2023: a whole fleet's electricity over its requests. Historic, and still the number most readers have met. */
import { type Method, perAnswer } from '../method.ts';
import { isTextMode } from '../modes.ts';
import { parameter } from '../parameter.ts';

export const DEVRIES_2023 = { promptWh: parameter(2.9, 'Wh/prompt', 'devries2023', 'DV1') };

export const devries2023: Method = {
  id: 'devries_2023',
  year: 2023,
  boundary: 'server-top-down',
  ends: 'one-number',
  source: 'devries2023',
  historic: true,
  estimate: perAnswer(({ mode }) => (isTextMode(mode) ? DEVRIES_2023.promptWh.value : null)),
};
