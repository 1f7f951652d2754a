/** The energy model `house_v1`: its version, dates, classes, modes and constants, each number with its sources. */
import { MODEL_CLASSES, type ModelClass, type ModelClassId } from './model-classes.ts';
import { ITEM_MODES, type ItemMode, type ItemModeId, TEXT_MODES, type TextMode, type TextModeId } from './modes.ts';
import { type Parameter, parameter } from './parameter.ts';
import { SPEEDS, type Speeds } from './profiles.ts';

/** How the length of an answer was learnt, best first. */
export type TokenSourceId = 'exact' | 'chars' | 'duration' | 'default';

/** Spreads (ln): `event` differs from one answer to the next, `systematic` is shared by all of them. */
type TokenSource = { event: Parameter; systematic: Parameter };

function tokenSource(event: number, systematic: number, ...sources: string[]): TokenSource {
  return { event: parameter(event, 'ln', ...sources), systematic: parameter(systematic, 'ln', ...sources) };
}

const TOKEN_SOURCES: Readonly<Record<TokenSourceId, TokenSource>> = {
  exact: tokenSource(0.02, 0.02, 'judgement'),
  chars: tokenSource(0.2, 0.1, 'udhr', 'judgement'),
  duration: tokenSource(0.45, 0.3, 'judgement'),
  default: tokenSource(1, 0.4, 'judgement'),
};

export type House = {
  version: string;
  /** The day the evidence was last gathered, and the day by which it must be gathered again. */
  evidenceDay: string;
  reviewBy: string;
  classes: Readonly<Record<ModelClassId, ModelClass>>;
  modes: Readonly<Record<TextModeId, TextMode>>;
  itemModes: Readonly<Record<ItemModeId, ItemMode>>;
  tokenSources: Readonly<Record<TokenSourceId, TokenSource>>;
  speeds: Speeds;
  /** Energy of a fresh input token relative to an output token; P5 to P95 is 0.03 to 0.25. */
  inputRatio: Parameter;
  /** Weight of a cached input token relative to a fresh one. */
  cacheWeight: Parameter;
  /** Context at which an output token takes twice the energy. */
  contextScaleTokens: Parameter;
  /** Input at which an input token takes twice the energy: keeps the ratio of Epoch's 10k and 100k figures. */
  inputScaleTokens: Parameter;
  /** Spread (ln) of one answer around its expected energy, from load and routing, lengths being known. */
  sigmaEvent: Parameter;
  /** Correlation (ln) between groups of answers: shared batches, hardware and PUE assumptions. */
  groupCorrelation: Parameter;
  /** Share of the wait beyond the usual one that is taken as hidden writing. */
  hiddenShare: Parameter;
  /** Median 350, sigma 1.0 (ln). Sums take the mean: a sum of medians would be 40 % too low. */
  defaultVisibleTokens: Parameter;
  defaultInputTokens: Parameter;
  /** System prompt and history, mostly read from a cache. */
  defaultCachedTokens: Parameter;
  /** Speech in an answer by voice whose duration is not known. */
  voiceMinutes: Parameter;
};

export const HOUSE_V1: House = {
  version: 'house_v1',
  evidenceDay: '2026-11-23',
  reviewBy: '2027-05-31',
  classes: MODEL_CLASSES,
  modes: TEXT_MODES,
  itemModes: ITEM_MODES,
  tokenSources: TOKEN_SOURCES,
  speeds: SPEEDS,
  inputRatio: parameter(0.1, '1', 'inferencemax2025', 'XD1'),
  cacheWeight: parameter(0.1, '1', 'judgement'),
  contextScaleTokens: parameter(50_000, 'tokens', 'judgement'),
  inputScaleTokens: parameter(100_000, 'tokens', 'judgement', 'P2', 'P3'),
  sigmaEvent: parameter(0.45, 'ln', 'judgement'),
  groupCorrelation: parameter(0.7, '1', 'judgement'),
  hiddenShare: parameter(0.8, '1', 'judgement'),
  defaultVisibleTokens: parameter(577, 'tokens', 'lmsys2023', 'wildchat2024', 'mlenergy_v3', 'oviedo2026'),
  defaultInputTokens: parameter(60, 'tokens', 'judgement', 'lmsys2023', 'wildchat2024'),
  defaultCachedTokens: parameter(3000, 'tokens', 'judgement'),
  voiceMinutes: parameter(1, 'min/answer', 'judgement'),
};

/** Standard normal quantile of the 95th percentile. */
export const Z95 = 1.6448536269514722;
