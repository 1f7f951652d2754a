/** ML.ENERGY v3: measured on open models, one for each class, at batch 64; the graphics processors alone. */
import { type Method, perAnswer } from '../method.ts';
import type { ModelClassId } from '../model-classes.ts';
import { type Parameter, parameter } from '../parameter.ts';
import { textTokens } from '../text-tokens.ts';

const perToken = (value: number, ...rows: string[]) => parameter(value, 'mWh/token', 'mlenergy_v3', ...rows);

export const ML_ENERGY_V3: Readonly<Record<ModelClassId, Parameter>> = {
  nano: perToken(0.033, 'E12'),
  compact: perToken(0.262, 'E09'),
  frontier: perToken(0.811, 'E02'),
  large: perToken(0.856, 'E11'),
  unknown: perToken(0.262, 'E09'),
};

export const mlEnergy: Method = {
  id: 'ml_energy_v3',
  year: 2026,
  boundary: 'gpu',
  ends: 'one-number',
  source: 'mlenergy_v3',
  historic: false,
  estimate: perAnswer((answers) => {
    const tokens = textTokens(answers);
    return tokens === null ? null : (ML_ENERGY_V3[answers.modelClass].value / 1000) * tokens.output;
  }),
};
