/** Jegham et al., version 6: a base, and energies of input and output tokens, fitted to its table for each model. */
import { type Method, perAnswer } from '../method.ts';
import { type Parameter, parameter } from '../parameter.ts';
import { textTokens } from '../text-tokens.ts';

/** PUE is inside already. `hidden`: what it reasons is inside the published figures, so only visible tokens are counted. */
type Fit = { baseWh: Parameter; inputWh: Parameter; outputWh: Parameter; hidden: boolean };

function fitted(base: number, input: number, output: number, ...rows: string[]): Fit {
  const sources = ['jegham2025v6', ...rows];
  return {
    baseWh: parameter(base, 'Wh', ...sources),
    inputWh: parameter(input, 'Wh/1000 tokens', ...sources),
    outputWh: parameter(output, 'Wh/1000 tokens', ...sources),
    hidden: false,
  };
}

export const FITS = {
  'GPT-4.1 nano': fitted(0.05114, 0, 0.5202, 'J07', 'J08', 'J09'),
  'GPT-4.1 mini': fitted(0.01532, 0, 1.457, 'J04', 'J05', 'J06'),
  "GPT-4o (Mar '25)": fitted(0.121, 0.1309, 0.9631, 'J28', 'J29', 'J30'),
  'GPT-4 Turbo': fitted(0, 0.1343, 5.702, 'J34', 'J35', 'J36'),
  o3: { ...fitted(0, 0.6458, 3.981, 'J13', 'J14', 'J15'), hidden: true },
  'o3-mini': { ...fitted(0, 0.006008, 2.32, 'J19', 'J20', 'J21'), hidden: true },
  'Claude-3.7 Sonnet': fitted(0.118, 0.1466, 2.724, 'J51', 'J52', 'J53'),
  'DeepSeek-V3 (DeepSeek host)': fitted(0.1763, 0, 8.671, 'J42', 'J43', 'J44'),
  'DeepSeek-R1 (DeepSeek host)': { ...fitted(16.98, 0.07947, 7.534, 'J39', 'J40', 'J41'), hidden: true },
  'LLaMA-3.3 70B': fitted(0.02357, 0.0375, 0.6989, 'J85', 'J86', 'J87'),
} as const satisfies Readonly<Record<string, Fit>>;

type Model = keyof typeof FITS;

/** By service, or class, and mode; what is asked for first: the service that reasons, its class that reasons, the service, its class. */
const MODELS: ReadonlyMap<string, Model> = new Map<string, Model>([
  ['chatgpt', "GPT-4o (Mar '25)"],
  ['microsoft-copilot', "GPT-4o (Mar '25)"],
  ['claude', 'Claude-3.7 Sonnet'],
  ['deepseek', 'DeepSeek-V3 (DeepSeek host)'],
  ['deepseek reasoning', 'DeepSeek-R1 (DeepSeek host)'],
  ['meta-ai', 'LLaMA-3.3 70B'],
  ['nano', 'GPT-4.1 nano'],
  ['compact', 'GPT-4.1 mini'],
  ['compact reasoning', 'o3-mini'],
  ['frontier', "GPT-4o (Mar '25)"],
  ['frontier reasoning', 'o3'],
  ['large', 'GPT-4 Turbo'],
  ['unknown', "GPT-4o (Mar '25)"],
]);

/** The model whose figures stand for a service's answers. */
function jeghamModel(service: string, modelClass: string, mode: string): Model {
  const usual = MODELS.get(service) ?? MODELS.get(modelClass) ?? "GPT-4o (Mar '25)";
  return mode === 'reasoning' ? (MODELS.get(`${service} reasoning`) ?? MODELS.get(`${modelClass} reasoning`) ?? usual) : usual;
}

export const jegham2025: Method = {
  id: 'jegham_2025_v6',
  year: 2025,
  boundary: 'facility-without-idle',
  ends: 'one-number',
  source: 'jegham2025v6',
  historic: false,
  estimate: perAnswer((answers) => {
    const tokens = textTokens(answers);
    if (tokens === null) return null;
    const { baseWh, inputWh, outputWh, hidden } = FITS[jeghamModel(answers.service, answers.modelClass, answers.mode)];
    const output = hidden ? tokens.visible : tokens.output;
    return baseWh.value + (inputWh.value * tokens.input + outputWh.value * output) / 1000;
  }),
};
