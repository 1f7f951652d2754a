/** The five classes of language models in `house_v1`: energy per output token and per answer, with evidence. */
import { type Parameter, parameter, type Spread, spread } from './parameter.ts';

export type ModelClassId = 'nano' | 'compact' | 'frontier' | 'large' | 'unknown';

export type ModelClass = {
  /** Facility boundary: processors, host, idle reserve, cooling and power losses. Never multiply by PUE again. */
  outputMilliWh: Spread;
  /** Spread of the class factor (ln): the same for every answer of the class. */
  sigmaClass: Parameter;
  /** Energy of an answer whatever its length. */
  fixedWh: Parameter;
};

function modelClass(outputMilliWh: Spread, sigmaClass: number, fixedWh: number): ModelClass {
  return {
    outputMilliWh,
    sigmaClass: parameter(sigmaClass, 'ln', 'judgement'),
    fixedWh: parameter(fixedWh, 'Wh/answer', 'judgement'),
  };
}

/** What the energy per token of each class rests on: ids from `evidence.ts`. */
const EVIDENCE: Readonly<Record<ModelClassId, string>> = {
  nano: 'J07 J08 J09 J64 J65 J66 E12 T1',
  compact: 'J04 J05 J06 J85 J86 J87 XD4 E09 E10 E13 E14 L1 L2',
  frontier: 'G1 O1 P1 P2 V1 V2 J28 J29 J30 J51 J52 J53 J48 J49 J50 XD1 XD2 XD3 L4 L5 E02 E03 E06 E07',
  large: 'J34 J35 J36 J70 J71 J72 E11 T2',
  unknown: 'judgement',
};

function perToken(id: ModelClassId, low: number, mid: number, high: number): Spread {
  return spread(low, mid, high, 'mWh/token', ...EVIDENCE[id].split(' '));
}

export const MODEL_CLASSES: Readonly<Record<ModelClassId, ModelClass>> = {
  /** At most 15 billion parameters, or 4 billion active. */
  nano: modelClass(perToken('nano', 0.0349, 0.13, 0.485), 0.8, 0.003),
  /** About 5 to 20 billion active parameters, or 20 to 80 billion dense: mini, flash, haiku, small. */
  compact: modelClass(perToken('compact', 0.0629, 0.3, 1.43), 0.95, 0.007),
  /** About 20 to 100 billion active parameters: what most chat services answer with. */
  frontier: modelClass(perToken('frontier', 0.316, 1, 3.16), 0.7, 0.02),
  /** At least 400 billion dense parameters, or a premium tier. */
  large: modelClass(perToken('large', 0.569, 2.5, 11), 0.9, 0.055),
  /** The model cannot be identified: between the classes, with a wider spread. */
  unknown: modelClass(perToken('unknown', 0.125, 0.65, 3.37), 1, 0.014),
};
