/** A method of one's own: every number of the model can be replaced, none by something that means nothing. */
import { expect, test } from 'vitest';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { estimate } from '../../lib/energy/estimate.ts';
import { estimatorOf } from '../../lib/energy/estimator.ts';
import { HOUSE_V1 } from '../../lib/energy/house-v1.ts';
import { METHODS } from '../../lib/energy/methods.ts';
import { faultIn, houseWith, OWN_PARAMETERS, parametersOf, versionOf, withOwnOf } from '../../lib/energy/own-method.ts';

const TALLIES = [
  { service: 'chatgpt', prompts: 12, answers: [{ waitS: 3, writingS: 9, n: 4 }] },
  { service: 'poe', prompts: 3, answers: [] },
];

test.each(OWN_PARAMETERS)('$id: its own value is allowed, and what is beside the range is not', ({ id, value, least, most }) => {
  expect(most).toBeGreaterThan(least);
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
  for (const good of [least, value, most]) expect(faultIn({ [id]: good })).toBeNull();
  for (const bad of [least - 1e-9, most * 1.001, -1, Number.NaN, Number.POSITIVE_INFINITY, null, 'x', '1']) {
    expect(faultIn({ [id]: bad })).toMatchObject({ id, parameter: { least, most } });
  }
});

test('a number there is none of is a fault', () => {
  expect(faultIn({ 'classes.huge.fixedWh': 1 })).toEqual({ id: 'classes.huge.fixedWh', parameter: null });
  expect(faultIn({ constructor: 1 })).toMatchObject({ parameter: null });
});

test('what is replaced is replaced, and nothing else; house_v1 stays as it is', () => {
  const before = structuredClone(HOUSE_V1);
  for (const { id, most } of OWN_PARAMETERS) {
    const changed = parametersOf(houseWith({ [id]: most })).filter(({ value }, at) => value !== OWN_PARAMETERS[at]?.value);
    expect(changed.map((each) => [each.id, each.value])).toEqual([[id, most]]);
  }
  expect(HOUSE_V1).toEqual(before);
});

test('its name changes with its numbers, whatever their order', () => {
  expect(versionOf({ sigmaEvent: 1, inputRatio: 0.2 })).toBe(versionOf({ inputRatio: 0.2, sigmaEvent: 1 }));
  expect(versionOf({ sigmaEvent: 1 })).not.toBe(versionOf({ sigmaEvent: 1.1 }));
});

test('whatever was chosen, the last method that can be used is used', async () => {
  const usual = estimate(TALLIES);
  for (const wrong of [{ method: 'nothing' }, { method: 'own' }, { method: 'own', own: { sigmaEvent: -1 } }]) {
    const estimator = await estimatorOf({ ...USUAL_ENERGY, ...wrong });
    expect([estimator.version, estimator.estimate(TALLIES)]).toEqual(['house_v1', usual]);
  }
  const own = await estimatorOf({ ...USUAL_ENERGY, method: 'own', own: { sigmaEvent: 1.2 } });
  expect(own.version).toBe(versionOf({ sigmaEvent: 1.2 }));
  expect(own.estimate(TALLIES)?.highWh).toBeGreaterThan(usual.highWh);
});

test.each(METHODS)('$id, shown elsewhere: all prompts or none are spoken of, and none are exactly 0', async ({ id }) => {
  const { version, estimate: by } = await estimatorOf({ ...USUAL_ENERGY, method: id });
  expect(version).toBe(id);
  expect(by([])).toEqual({ lowWh: 0, midWh: 0, highWh: 0 });
  // Of some answers the time is not known, and of Poe not even the class of its models.
  const cannot = ['jegham_time', 'mistral_lca_2025', 'iea_2026'].includes(id);
  expect(by(TALLIES) === null).toBe(cannot);
});

test('how fast a service writes can be replaced, of it alone or of all that have no row', () => {
  const wh = (service: string, own: Record<string, number>) =>
    estimate([{ service, prompts: 1, answers: [{ waitS: 1, writingS: 10, n: 1 }] }], {}, houseWith(own)).midWh;
  const claude = { 'speeds.claude.tokensPerSecond': 520 };
  expect(wh('claude', claude)).toBeGreaterThan(5 * wh('claude', {}));
  expect(wh('chatgpt', claude)).toBe(wh('chatgpt', {}));
  const unknown = { 'speeds.unknown.tokensPerSecond': 750 };
  for (const service of ['kimi', 'no-such-service']) expect(wh(service, unknown)).toBeGreaterThan(5 * wh(service, {}));
  expect(wh('claude', unknown)).toBe(wh('claude', {}));
});

test('numbers of a saved copy take the place of those here, and nothing else of what is chosen changes', () => {
  const here = { ...USUAL_ENERGY, method: 'epoch_2025', own: { sigmaEvent: 0.5 }, grid: 'FRA' };
  const copy = { ...USUAL_ENERGY, own: { sigmaEvent: 0.6 }, modes: { claude: 'reasoning' as const } };
  expect(withOwnOf(copy, here)).toEqual({ ...here, own: copy.own });
  expect(withOwnOf({ ...copy, method: 'own' }, here)).toEqual({ ...here, own: copy.own, method: 'own' });
  expect(withOwnOf({ ...copy, own: null, method: 'own' }, here)).toBeNull();
  expect(withOwnOf(here, here)).toBeNull();
});
