/** Oviedo et al., 2026: medians of an ordinary and of a long answer, scaled by output tokens; its ends are the middle half. */
import { type Method, perAnswerRange } from '../method.ts';
import { parameter, spread } from '../parameter.ts';
import { textTokens } from '../text-tokens.ts';

export const OVIEDO_2026 = {
  /** First and third quartile around the median. */
  ordinaryWh: spread(0.16, 0.31, 0.6, 'Wh/answer', 'oviedo2026', 'V1'),
  longWh: spread(2.15, 3.91, 7.05, 'Wh/answer', 'oviedo2026', 'V2'),
  ordinaryTokens: parameter(300, 'tokens', 'oviedo2026', 'V1'),
  longTokens: parameter(5000, 'tokens', 'oviedo2026', 'V2'),
};

export const oviedo2026: Method = {
  id: 'oviedo_2026',
  year: 2026,
  boundary: 'facility',
  ends: 'middle-half',
  source: 'oviedo2026',
  historic: false,
  estimate: perAnswerRange((answers) => {
    const tokens = textTokens(answers);
    if (tokens === null) return null;
    const isLong = answers.mode === 'reasoning';
    const { low, mid, high } = isLong ? OVIEDO_2026.longWh : OVIEDO_2026.ordinaryWh;
    const share = tokens.output / (isLong ? OVIEDO_2026.longTokens : OVIEDO_2026.ordinaryTokens).value;
    return { lowWh: low * share, midWh: mid * share, highWh: high * share };
  }),
};
