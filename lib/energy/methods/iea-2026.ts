/** The IEA's two figures of 2026, twice the energy of the graphics processors: of a medium and of a larger text query. */
import { type Method, perAnswer } from '../method.ts';
import { isTextMode } from '../modes.ts';
import { parameter } from '../parameter.ts';

export const IEA_2026 = {
  compact: parameter(0.1, 'Wh/prompt', 'iea2026', 'IE2'),
  frontier: parameter(0.6, 'Wh/prompt', 'iea2026', 'IE3'),
};

export const iea2026: Method = {
  id: 'iea_2026',
  year: 2026,
  boundary: 'twice-gpu',
  ends: 'one-number',
  source: 'iea2026',
  historic: false,
  estimate: perAnswer(({ mode, modelClass }) => {
    const isKnown = modelClass === 'compact' || modelClass === 'frontier';
    return isTextMode(mode) && isKnown ? IEA_2026[modelClass].value : null;
  }),
};
