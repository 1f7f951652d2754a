/** Energy of one answer in text: the model's formula, its spreads, and the range of a single answer. */
import { HOUSE_V1, type House, type TokenSourceId, Z95 } from './house-v1.ts';
import type { ModelClassId } from './model-classes.ts';
import type { TextModeId } from './modes.ts';
import { nonNegative } from './parameter.ts';
import type { RangeWh } from './range.ts';
import type { Sigmas } from './sum.ts';
import type { AnswerTokens } from './tokens.ts';

/** What answers of one group have in common. */
export type AnswerKind = { modelClass: ModelClassId; mode: TextModeId; tokenSource: TokenSourceId };

/**
 * Expected energy of one answer in Wh where the class factor is at its median, facility boundary (processors,
 * host, idle reserve, PUE). Not inside: training, hardware, network, the device, search indexes. Tokens 0 or
 * more, else a RangeError. Source: `house_v1`.
 */
export function meanWh(modelClass: ModelClassId, mode: TextModeId, tokens: AnswerTokens, house: House = HOUSE_V1): number {
  const { outputMilliWh, fixedWh } = house.classes[modelClass];
  const { energyFactor, extraInputTokens } = house.modes[mode];
  const cached = nonNegative(tokens.cached, 'cached');
  const input = nonNegative(tokens.input, 'input') + extraInputTokens.value;
  const output = nonNegative(tokens.visible, 'visible') + nonNegative(tokens.hidden, 'hidden');
  const perTokenWh = outputMilliWh.mid / 1000;
  const context = input + cached + output / 2;
  const outputWh = perTokenWh * energyFactor.value * output * (1 + context / house.contextScaleTokens.value);
  const inputWh =
    house.inputRatio.value *
    perTokenWh *
    (input + house.cacheWeight.value * cached) *
    (1 + (input + cached) / house.inputScaleTokens.value);
  return outputWh + inputWh + fixedWh.value;
}

/** Spreads (ln) of answers of that kind. */
export function sigmasOf({ modelClass, mode, tokenSource }: AnswerKind, house: House = HOUSE_V1): Sigmas {
  const tokens = house.tokenSources[tokenSource];
  return {
    event: Math.hypot(house.sigmaEvent.value, tokens.event.value),
    systematic: Math.hypot(house.classes[modelClass].sigmaClass.value, tokens.systematic.value, house.modes[mode].sigmaSystematic.value),
  };
}

/** 5th, 50th and 95th percentile in Wh of a single answer. For more than one, add up with `sum.ts`. */
export function answerRange(kind: AnswerKind, tokens: AnswerTokens): RangeWh {
  const { event, systematic } = sigmasOf(kind);
  const midWh = meanWh(kind.modelClass, kind.mode, tokens) * Math.exp(-(event ** 2) / 2);
  const factor = Math.exp(Z95 * Math.hypot(event, systematic));
  return { lowWh: midWh / factor, midWh, highWh: midWh * factor };
}
