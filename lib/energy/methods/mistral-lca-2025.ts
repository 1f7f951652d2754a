/** Mistral's life cycle analysis of Mistral Large 2: carbon, water and metals of an answer, and no energy, so none is worked back. */
import type { Method } from '../method.ts';
import { parameter } from '../parameter.ts';

/** Of 400 output tokens as published, taken as rising with the tokens. */
export const MISTRAL_LCA_2025 = {
  carbonG: parameter(0.00285, 'g CO2e/token', 'mistral2025', 'M1'),
  waterMl: parameter(0.1125, 'mL/token', 'mistral2025', 'M2'),
  resourcesMg: parameter(0.0004, 'mg Sb-eq/token', 'mistral2025', 'M3'),
};

export const mistralLca: Method = {
  id: 'mistral_lca_2025',
  year: 2025,
  boundary: 'life-cycle',
  ends: 'one-number',
  source: 'mistral2025',
  historic: false,
  estimate: () => ({ range: null, answers: 0 }),
};
