/** Epoch AI's reckoning of GPT-4o, as a polynomial fitted through its three published figures. */
import { type Method, perAnswer } from '../method.ts';
import { parameter } from '../parameter.ts';
import { textTokens } from '../text-tokens.ts';

export const EPOCH_2025 = {
  outputWh: parameter(6e-4, 'Wh/token', 'epoch2025', 'P1'),
  inputWh: parameter(2e-4, 'Wh/token', 'epoch2025', 'P2'),
  inputSquaredWh: parameter(1.97e-9, 'Wh/token²', 'epoch2025', 'P3'),
};

export const epoch2025: Method = {
  id: 'epoch_2025',
  year: 2025,
  boundary: 'server',
  ends: 'one-number',
  source: 'epoch2025',
  historic: false,
  estimate: perAnswer((answers) => {
    const tokens = textTokens(answers);
    if (tokens === null) return null;
    const { outputWh, inputWh, inputSquaredWh } = EPOCH_2025;
    return outputWh.value * tokens.output + inputWh.value * tokens.input + inputSquaredWh.value * tokens.input ** 2;
  }),
};
