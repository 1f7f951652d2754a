/** The modes of `house_v1`: what an answer does beside writing text, counted in tokens or by the item. */
import { type Parameter, parameter, type Spread, spread } from './parameter.ts';

export type TextModeId = 'standard' | 'reasoning' | 'web_search';

export type TextMode = {
  /** Mean tokens generated out of sight, where the answer's duration is unknown. */
  hiddenTokens: Parameter;
  /** Mean tokens of pages read by the model on top of the prompt. Index and search energy are not included. */
  extraInputTokens: Parameter;
  /** Factor on energy per output token. */
  energyFactor: Parameter;
  /** Spread (ln) that every answer in this mode shares. */
  sigmaSystematic: Parameter;
  /** True where a long wait may be hidden writing, false where it is a tool at work. */
  waitIsWriting: boolean;
};

const NONE = parameter(0, 'tokens', 'judgement');

export const TEXT_MODES: Readonly<Record<TextModeId, TextMode>> = {
  standard: {
    hiddenTokens: NONE,
    extraInputTokens: NONE,
    energyFactor: parameter(1, '1', 'judgement'),
    sigmaSystematic: parameter(0, 'ln', 'judgement'),
    waitIsWriting: true,
  },
  /** Median 1,200 hidden tokens, sigma 1.2 (ln): everyday questions. Benchmark questions take 1,300 to 11,700. */
  reasoning: {
    hiddenTokens: parameter(2465, 'tokens', 'judgement', 'mlenergy_v3'),
    extraInputTokens: NONE,
    energyFactor: parameter(1.2, '1', 'judgement', 'mlenergy_v3'),
    sigmaSystematic: parameter(0.5, 'ln', 'judgement'),
    waitIsWriting: true,
  },
  web_search: {
    hiddenTokens: NONE,
    extraInputTokens: parameter(6000, 'tokens', 'judgement'),
    energyFactor: parameter(1, '1', 'judgement'),
    sigmaSystematic: parameter(0.4, 'ln', 'judgement'),
    waitIsWriting: false,
  },
};

export type ItemModeId = 'image_generation' | 'video_generation' | 'deep_research' | 'voice';

export type ModeId = TextModeId | ItemModeId;

export const MODE_IDS: readonly ModeId[] = [
  ...(['standard', 'reasoning', 'web_search'] as const),
  ...(['image_generation', 'video_generation', 'deep_research', 'voice'] as const),
];

export function isTextMode(mode: ModeId): mode is TextModeId {
  return mode in TEXT_MODES;
}

/** `each` is the energy of one item: an image, a clip of 5 s, a run, a minute of speech. No closed system is measured. */
export type ItemMode = { each: Spread; sigma: Parameter };

const IMAGES = ['judgement', 'I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I9'];
const CLIPS = ['judgement', 'VD1', 'VD2', 'VD3', 'VD4', 'VD5', 'VD6'];

export const ITEM_MODES: Readonly<Record<ItemModeId, ItemMode>> = {
  image_generation: {
    each: spread(0.29, 1.5, 7.8, 'Wh/image', ...IMAGES),
    sigma: parameter(1, 'ln', 'judgement'),
  },
  video_generation: {
    each: spread(14, 100, 720, 'Wh/clip of 5 s', ...CLIPS),
    sigma: parameter(1.2, 'ln', 'judgement'),
  },
  deep_research: {
    each: spread(2.8, 20, 144, 'Wh/run', 'judgement'),
    sigma: parameter(1.2, 'ln', 'judgement'),
  },
  voice: {
    each: spread(0.14, 1, 7.2, 'Wh/minute', 'judgement', 'openai_audio'),
    sigma: parameter(1.2, 'ln', 'judgement'),
  },
};
