/** Tokens from durations, from characters, and where nothing is known. */
import { expect, test } from 'vitest';
import { CHARACTERS_PER_TOKEN } from '../../lib/energy/characters-per-token.ts';
import { profileOf } from '../../lib/energy/profiles.ts';
import { defaultTokens, tokensFromCharacters, tokensFromDuration } from '../../lib/energy/tokens.ts';

const DURATIONS: [string, number, number, number, number][] = [
  // service, wait s, writing s, visible, hidden
  ['chatgpt', 0, 0, 0, 0],
  ['chatgpt', 1, 5, 605, 0],
  ['chatgpt', 11, 5, 605, 968],
  ['claude', 0.4, 10, 520, 0],
  ['deepseek', 12.3, 10, 480, 384],
  ['mistral-le-chat', 1.8, 2, 252, 100.8],
  ['never-heard-of', 3.5, 4, 300, 120],
  // The wait is the search at work.
  ['perplexity', 20, 4, 400, 0],
];

test.each(DURATIONS)('%s waits %f s and writes %f s', (service, waitS, writingS, visible, hidden) => {
  const tokens = tokensFromDuration(waitS, writingS, profileOf(service));
  expect(tokens.visible).toBeCloseTo(visible, 9);
  expect(tokens.hidden).toBeCloseTo(hidden, 9);
});

const TEXTS: [number, string, 'latin' | 'cjk' | 'other' | undefined, number][] = [
  [421, 'en', undefined, 100],
  [421, 'en-GB', undefined, 100],
  [362, 'FR', undefined, 100],
  [100, 'zh-Hans', undefined, 100],
  [395, 'am', undefined, 1000],
  [360, 'xx', undefined, 100],
  [240, 'xx', 'other', 100],
  [100, 'xx', 'cjk', 100],
  [0, 'en', undefined, 0],
];

test.each(TEXTS)('%i characters of %s (%s)', (characters, language, script, tokens) => {
  expect(tokensFromCharacters(characters, language, script)).toBeCloseTo(tokens, 9);
});

test('the table holds 24 languages, each with 0.3 to 5 characters per token', () => {
  expect(CHARACTERS_PER_TOKEN.size).toBe(24);
  for (const characters of CHARACTERS_PER_TOKEN.values()) {
    expect(characters).toBeGreaterThan(0.3);
    expect(characters).toBeLessThan(5);
  }
});

test('defaults are means, not medians', () => {
  expect(defaultTokens('standard')).toEqual({ input: 60, cached: 3000, visible: 577, hidden: 0 });
  expect(defaultTokens('reasoning').hidden).toBe(2465);
  expect(Math.round(350 * Math.exp(1 ** 2 / 2))).toBe(577);
  expect(Math.round(1200 * Math.exp(1.2 ** 2 / 2))).toBe(2465);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%f is refused by name', (bad) => {
  expect(() => tokensFromDuration(bad, 1, profileOf('claude'))).toThrow(/waitS/);
  expect(() => tokensFromDuration(1, bad, profileOf('claude'))).toThrow(/writingS/);
  expect(() => tokensFromCharacters(bad, 'en')).toThrow(/characters/);
});
