/** Every number of the model carries sources that exist, and its spreads agree with each other. */
import { expect, test } from 'vitest';
import data from '../../assets/energy-evidence.json';
import { answersOf } from '../../lib/energy/answers.ts';
import { CHARACTERS_SOURCES } from '../../lib/energy/characters-per-token.ts';
import { rangeOfAnswers } from '../../lib/energy/estimate.ts';
import { EVIDENCE, SOURCES } from '../../lib/energy/evidence.ts';
import { HOUSE_V1, Z95 } from '../../lib/energy/house-v1.ts';
import { ALTMAN_2025 } from '../../lib/energy/methods/altman-2025.ts';
import { DEVRIES_2023 } from '../../lib/energy/methods/devries-2023.ts';
import { ARCHITECTURES, ECOLOGITS, PUES } from '../../lib/energy/methods/ecologits-0-9-1.ts';
import { EPOCH_2025 } from '../../lib/energy/methods/epoch-2025.ts';
import { GOOGLE_2025 } from '../../lib/energy/methods/google-2025.ts';
import { IEA_2026 } from '../../lib/energy/methods/iea-2026.ts';
import { FITS } from '../../lib/energy/methods/jegham-2025-v6.ts';
import { JEGHAM_TIME } from '../../lib/energy/methods/jegham-time.ts';
import { MISTRAL_LCA_2025 } from '../../lib/energy/methods/mistral-lca-2025.ts';
import { ML_ENERGY_V3 } from '../../lib/energy/methods/ml-energy-v3.ts';
import { OVIEDO_2026 } from '../../lib/energy/methods/oviedo-2026.ts';
import { KINDS } from '../../lib/energy/profiles.ts';
import { expectNear } from './near.ts';

const METHOD_NUMBERS = {
  ...{ GOOGLE_2025, ALTMAN_2025, EPOCH_2025, OVIEDO_2026, ECOLOGITS, ARCHITECTURES, JEGHAM_TIME, ML_ENERGY_V3, IEA_2026 },
  ...{ DEVRIES_2023, MISTRAL_LCA_2025, PUES: Object.fromEntries(PUES) },
  FITS: Object.fromEntries(Object.entries(FITS).map(([model, { hidden: _, ...numbers }]) => [model, numbers])),
};

const known = new Set<string>([...SOURCES.keys(), ...EVIDENCE.map(({ id }) => id)]);

/** Paths of numbers without sources, and ids of sources that do not exist. */
function faults(part: unknown, path: string, sourced = false): string[] {
  if (typeof part === 'number') return sourced ? [] : [`${path} has no sources`];
  if (typeof part !== 'object' || part === null) return [];
  const sources = 'sources' in part ? (part.sources as string[]) : null;
  const missing = (sources ?? []).filter((id) => !known.has(id)).map((id) => `${path}: ${id}`);
  const empty = sources?.length === 0 ? [`${path} has no sources`] : [];
  const inner = Object.entries(part).flatMap(([key, value]) =>
    key === 'sources' ? [] : faults(value, `${path}.${key}`, sources !== null),
  );
  return [...missing, ...empty, ...inner];
}

test('every parameter has sources that exist', () => {
  expect(faults(HOUSE_V1, 'house_v1')).toEqual([]);
  expect(faults(Object.fromEntries(KINDS), 'kinds')).toEqual([]);
  expect(CHARACTERS_SOURCES.filter((id) => !known.has(id))).toEqual([]);
  expect(faults(METHOD_NUMBERS, 'methods')).toEqual([]);
  expect(EVIDENCE.filter(({ source_id }) => !SOURCES.has(source_id))).toEqual([]);
});

test('the check above finds what is missing', () => {
  expect(faults({ a: { value: 1, sources: ['nowhere'] }, b: 2, c: { value: 3, sources: [] } }, 'x')).toEqual([
    'x.a: nowhere',
    'x.b has no sources',
    'x.c has no sources',
  ]);
});

test('every row that a number rests on is the row it means, and all classes name theirs', () => {
  const published = new Map(data.model_classes.map(({ id, evidence_ids }) => [id, evidence_ids]));
  for (const [id, { outputMilliWh }] of Object.entries(HOUSE_V1.classes)) {
    const rows = published.get(id) ?? [];
    expect(outputMilliWh.sources).toEqual(rows.length > 0 ? rows : ['judgement']);
  }
});

test.each(Object.entries(HOUSE_V1.classes))('%s: low and high follow from the spread', (_id, modelClass) => {
  const { low, mid, high } = modelClass.outputMilliWh;
  const factor = Math.exp(Z95 * modelClass.sigmaClass.value);
  expectNear(mid / factor, low, 0.01);
  expectNear(mid * factor, high, 0.01);
});

const ITEMS: [keyof typeof HOUSE_V1.itemModes, [string, string, string]][] = [
  ['image_generation', ['0.29', '1.5', '7.8']],
  ['video_generation', ['14', '100', '720']],
  ['deep_research', ['2.8', '20', '144']],
  ['voice', ['0.14', '1.0', '7.2']],
];

test.each(ITEMS)('%s as printed', (mode, printed) => {
  const range = (n: number) => rangeOfAnswers(answersOf([{ service: 'chatgpt', prompts: n, answers: [] }], { chatgpt: mode }));
  const { lowWh, midWh, highWh } = range(1);
  [lowWh, midWh, highWh].forEach((found, i) => {
    expectNear(found, Number(printed[i]), 0.02);
  });
  // Nobody has measured it, so the whole spread is shared and does not shrink with the number.
  expect(range(50).highWh).toBeCloseTo(50 * highWh, 6);
  expect(range(0)).toEqual({ lowWh: 0, midWh: 0, highWh: 0 });
});

test('sources are complete', () => {
  for (const [id, { title, year }] of SOURCES) {
    expect(title, id).not.toBe('');
    if (year !== null) expect(year, id).toBeGreaterThan(2000);
  }
  expect(HOUSE_V1.reviewBy > HOUSE_V1.evidenceDay).toBe(true);
  expect([HOUSE_V1.evidenceDay, HOUSE_V1.reviewBy]).toEqual([data.meta.compiled, data.meta.valid_until]);
});
