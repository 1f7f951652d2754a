/** One answer: the model's published vectors, its table of typical outputs, and figures that others published. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TokenSourceId } from '../../lib/energy/house-v1.ts';
import type { ModelClassId } from '../../lib/energy/model-classes.ts';
import type { TextModeId } from '../../lib/energy/modes.ts';
import { answerRange, meanWh, sigmasOf } from '../../lib/energy/prompt-energy.ts';
import { defaultTokens } from '../../lib/energy/tokens.ts';
import { expectNear } from './near.ts';

const kind = (modelClass: ModelClassId, mode: TextModeId, tokenSource: TokenSourceId) => ({
  modelClass,
  mode,
  tokenSource,
});

type Tokens = [input: number, visible: number, hidden: number, cached: number];
type Answer = [mean: number, p5: number, p50: number, p95: number, sigmaEvent: number, sigmaSystematic: number];

const VECTORS: [ModelClassId, TextModeId, TokenSourceId, Tokens, Answer][] = [
  ['frontier', 'standard', 'exact', [100, 300, 0, 0], [0.33151, 0.076144, 0.29953, 1.1783, 0.450444, 0.700286]],
  ['frontier', 'standard', 'default', [60, 577, 0, 3000], [0.672743, 0.039305, 0.36875, 3.4595, 1.09659, 0.806226]],
  ['compact', 'standard', 'chars', [200, 450, 0, 0], [0.149159, 0.022557, 0.13213, 0.77395, 0.492443, 0.955249]],
  ['frontier', 'standard', 'duration', [100, 600, 0, 0], [0.63481, 0.10133, 0.51844, 2.6526, 0.636396, 0.761577]],
  ['large', 'standard', 'exact', [10000, 1500, 0, 0], [7.36125, 1.27, 6.6511, 34.832, 0.450444, 0.900222]],
  ['frontier', 'reasoning', 'default', [60, 577, 2465, 3000], [4.04195, 0.20402, 2.2155, 24.059, 1.09659, 0.948683]],
];

test.each(VECTORS)('%s %s %s', (modelClass, mode, source, [input, visible, hidden, cached], published) => {
  const tokens = { input, visible, hidden, cached };
  const range = answerRange(kind(modelClass, mode, source), tokens);
  const sigmas = sigmasOf(kind(modelClass, mode, source));
  const found = [meanWh(modelClass, mode, tokens), range.lowWh, range.midWh, range.highWh];
  [...found, sigmas.event, sigmas.systematic].forEach((value, i) => {
    expectNear(value, published[i] ?? Number.NaN, 0.001);
  });
});

const TYPICAL: [ModelClassId, TextModeId, number | null, [string, string, string, string]][] = [
  // class, mode, visible tokens known exactly after 100 in, [P5, P50, P95, mean] as printed
  ['nano', 'standard', null, ['0.005', '0.05', '0.49', '0.09']],
  ['compact', 'standard', null, ['0.009', '0.11', '1.3', '0.20']],
  ['frontier', 'standard', null, ['0.04', '0.37', '3.5', '0.67']],
  // 0.9246, printed as 0.93 where it was published.
  ['large', 'standard', null, ['0.08', '0.92', '10', '1.7']],
  ['unknown', 'standard', null, ['0.02', '0.24', '3.0', '0.44']],
  ['frontier', 'reasoning', null, ['0.2', '2.2', '24', '4.0']],
  ['compact', 'reasoning', null, ['0.05', '0.67', '9', '1.2']],
  // Printed as 2.7 where it was published, which leaves out the mode's own spread of 0.4.
  ['compact', 'web_search', null, ['0.02', '0.23', '3.0', '0.42']],
  ['frontier', 'standard', 300, ['0.08', '0.30', '1.2', '0.33']],
  ['frontier', 'standard', 1000, ['0.24', '0.94', '3.7', '1.04']],
];

test.each(TYPICAL)('typical: %s %s %s', (modelClass, mode, visible, printed) => {
  const tokens = visible === null ? defaultTokens(mode) : { input: 100, cached: 0, visible, hidden: 0 };
  const source = visible === null ? 'default' : 'exact';
  const { lowWh, midWh, highWh } = answerRange(kind(modelClass, mode, source), tokens);
  const found = [lowWh, midWh, highWh, meanWh(modelClass, mode, tokens)];
  expect(found.map((value, i) => value.toFixed(printed[i]?.split('.')[1]?.length ?? 0))).toEqual(printed);
});

const PUBLISHED: [string, number, ModelClassId, TextModeId, number, number][] = [
  // what, Wh published, class, mode, input, output; 0 for lengths that were not published
  ['G1: Gemini, median text prompt', 0.24, 'frontier', 'standard', 0, 0],
  ['O1: ChatGPT, average query', 0.34, 'frontier', 'standard', 0, 0],
  ['P1: Epoch, GPT-4o', 0.3, 'frontier', 'standard', 100, 500],
  ['P2: Epoch, GPT-4o, long input', 2.5, 'frontier', 'standard', 10_000, 500],
  ['P3: Epoch, GPT-4o, very long input', 40, 'frontier', 'standard', 100_000, 500],
  ['V1: Oviedo, ordinary query', 0.31, 'frontier', 'standard', 500, 300],
  ['V2: Oviedo, test-time scaling', 3.91, 'frontier', 'reasoning', 500, 5000],
  ['J28: Jegham, GPT-4o', 0.423, 'frontier', 'standard', 100, 300],
  ['J29: Jegham, GPT-4o', 1.215, 'frontier', 'standard', 1000, 1000],
  ['J30: Jegham, GPT-4o', 2.875, 'frontier', 'standard', 10_000, 1500],
  ['J51: Jegham, Claude 3.7 Sonnet', 0.95, 'frontier', 'standard', 100, 300],
  ['J86: Jegham, LLaMA-3.3 70B', 0.76, 'compact', 'standard', 1000, 1000],
  ['L2: Lambda, MiniMax-M2.5', 1.38, 'compact', 'standard', 8192, 1024],
  ['T1: MIT Technology Review, Llama 3.1 8B', 0.0317, 'nano', 'standard', 100, 300],
  ['T2: MIT Technology Review, Llama 3.1 405B', 1.863, 'large', 'standard', 100, 300],
];

test.each(PUBLISHED)('%s is inside the range', (_what, publishedWh, modelClass, mode, input, output) => {
  const known = output > 0;
  const tokens = known ? { input, cached: 0, visible: output, hidden: 0 } : defaultTokens(mode);
  const { lowWh, highWh } = answerRange(kind(modelClass, mode, known ? 'exact' : 'default'), tokens);
  expect(publishedWh).toBeGreaterThan(lowWh);
  expect(publishedWh).toBeLessThan(highWh);
});

test('more tokens of any sort never take less', () => {
  const count = fc.integer({ min: 0, max: 200_000 });
  const tokens = fc.record({ input: count, cached: count, visible: count, hidden: count });
  const field = fc.constantFrom('input', 'cached', 'visible', 'hidden');
  const modelClass = fc.constantFrom<ModelClassId>('nano', 'compact', 'frontier', 'large', 'unknown');
  const mode = fc.constantFrom<TextModeId>('standard', 'reasoning', 'web_search');
  fc.assert(
    fc.property(modelClass, mode, tokens, field, count, (anyClass, anyMode, fewer, which, extra) => {
      const more = { ...fewer, [which]: fewer[which] + extra };
      expect(meanWh(anyClass, anyMode, more)).toBeGreaterThanOrEqual(meanWh(anyClass, anyMode, fewer));
    }),
  );
});

test.each(['input', 'cached', 'visible', 'hidden'])('%s must be a finite number of at least 0', (field) => {
  for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    const tokens = { ...defaultTokens('standard'), [field]: bad };
    expect(() => meanWh('frontier', 'standard', tokens)).toThrow(RangeError);
    expect(() => meanWh('frontier', 'standard', tokens)).toThrow(field);
  }
});
