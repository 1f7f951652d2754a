/** EcoLogits 0.9.1, from its formula: from the smallest to the largest model that a service is guessed to be. */
import { type Method, perAnswerRange } from '../method.ts';
import type { ModelClassId } from '../model-classes.ts';
import { type Parameter, parameter } from '../parameter.ts';
import { textTokens } from '../text-tokens.ts';

const of = (value: number, unit: string) => parameter(value, unit, 'ecologits091');

export const ECOLOGITS = {
  gpuAlpha: of(1.1665273170451914e-6, 'Wh/token/B'),
  gpuBeta: of(-0.011205921025579175, '1/batch'),
  gpuGamma: of(4.052928146734005e-5, 'Wh/token'),
  latencyAlpha: of(0.0006785088094353663, 's/token/B'),
  latencyBeta: of(0.0003119310311688259, 's/token/batch'),
  latencyGamma: of(0.019473717579473387, 's/token'),
  batch: of(64, 'answers'),
  bits: of(16, 'bits'),
  gpuMemoryGB: of(80, 'GB'),
  memoryOverhead: of(1.2, '1'),
  serverGpus: of(8, 'GPUs'),
  serverKw: of(1.2, 'kW'),
  pueUsual: of(1.2, '1'),
};

/** Parameters in billions, smallest and largest guess. */
type Ends = { active: readonly [Parameter, Parameter]; total: readonly [Parameter, Parameter] };

const billions = (low: number, high = low) => [of(low, 'B'), of(high, 'B')] as const;

export const ARCHITECTURES: Readonly<Record<ModelClassId, Ends>> = {
  nano: { active: billions(10, 37), total: billions(10, 37) },
  compact: { active: billions(25, 70), total: billions(25, 70) },
  frontier: { active: billions(44, 132), total: billions(440) },
  large: { active: billions(200, 600), total: billions(2000) },
  unknown: { active: billions(30, 90), total: billions(300) },
};

const pue = (low: number, high = low) => [of(low, '1'), of(high, '1')] as const;

/** Power usage effectiveness of each provider, as EcoLogits has it; what is not here has the usual one. */
export const PUES: ReadonlyMap<string, readonly [Parameter, Parameter]> = new Map([
  ['claude', pue(1.09, 1.14)],
  ['gemini', pue(1.09)],
  ['google-ai-studio', pue(1.09)],
  ['gemini-enterprise', pue(1.09)],
  ['notebooklm', pue(1.09)],
  ['google-ai-mode', pue(1.09)],
  ['mistral-le-chat', pue(1.16)],
]);

export type Run = { activeB: number; totalB: number; outputTokens: number; pue: number; requestS?: number };

/** Energy of one answer in Wh, and what it was made of. `requestS` bounds the time it held the machines, where it is known. */
export function ecologitsRun({ activeB, totalB, outputTokens, pue, requestS = Number.POSITIVE_INFINITY }: Run) {
  const { gpuAlpha, gpuBeta, gpuGamma, latencyAlpha, latencyBeta, latencyGamma, batch, bits, gpuMemoryGB, memoryOverhead } = ECOLOGITS;
  const gpuWh = outputTokens * (gpuAlpha.value * Math.exp(gpuBeta.value * batch.value) * activeB + gpuGamma.value);
  const writingS = outputTokens * (latencyAlpha.value * activeB + latencyBeta.value * batch.value + latencyGamma.value);
  const latencyS = Math.min(requestS, writingS);
  const gpus = 2 ** Math.ceil(Math.log2(Math.ceil((memoryOverhead.value * totalB * bits.value) / 8 / gpuMemoryGB.value)));
  const serverWh = ((latencyS / 3600) * ECOLOGITS.serverKw.value * 1000 * gpus) / ECOLOGITS.serverGpus.value / batch.value;
  return { wh: pue * (serverWh + gpus * gpuWh), gpus, latencyS };
}

export const ecologits: Method = {
  id: 'ecologits_0_9_1',
  year: 2025,
  boundary: 'facility-fewer-parts',
  ends: 'min-max',
  source: 'ecologits091',
  historic: false,
  estimate: perAnswerRange((answers) => {
    const tokens = textTokens(answers);
    if (tokens === null) return null;
    const { active, total } = ARCHITECTURES[answers.modelClass];
    const pues = PUES.get(answers.service) ?? [ECOLOGITS.pueUsual, ECOLOGITS.pueUsual];
    const end = (at: 0 | 1) =>
      ecologitsRun({
        activeB: active[at].value,
        totalB: total[at].value,
        outputTokens: tokens.output,
        pue: pues[at].value,
        ...(answers.seconds === null ? {} : { requestS: answers.seconds }),
      }).wh;
    const [lowWh, highWh] = [end(0), end(1)];
    return { lowWh, midWh: (lowWh + highWh) / 2, highWh };
  }),
};
