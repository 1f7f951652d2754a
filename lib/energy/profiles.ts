/** What the model assumes of each service: its class and mode of model, and how fast it writes. */
import type { ModelClassId } from './model-classes.ts';
import type { ModeId, TextModeId } from './modes.ts';
import { type Parameter, parameter } from './parameter.ts';

export type Profile = {
  modelClass: ModelClassId;
  mode: ModeId;
  /** Speed of the answer on the wire. It never scales energy per token. */
  tokensPerSecond: Parameter;
  /** Usual time from sending to the first token; longer waits may be hidden writing. */
  usualWaitS: Parameter;
  /** Spread (ln) of the speed: what the token source `duration` carries as its event spread. */
  sigmaSpeed: Parameter;
  /** Sources of class and mode. */
  sources: readonly string[];
};

function profile(
  modelClass: ModelClassId,
  mode: TextModeId,
  tokensPerSecond: number,
  usualWaitS: number,
  ...speedSources: string[]
): Profile {
  return {
    modelClass,
    mode,
    tokensPerSecond: parameter(tokensPerSecond, 'tokens/s', ...speedSources),
    usualWaitS: parameter(usualWaitS, 's', ...speedSources),
    sigmaSpeed: parameter(0.45, 'ln', 'judgement'),
    sources: ['judgement'],
  };
}

const UNKNOWN: Profile = profile('unknown', 'standard', 75, 1.5, 'judgement');

/** Where nothing is known of a service but the kind of model behind it; speed and wait are those of an unknown one. */
const FRONTIER: Profile = { ...UNKNOWN, modelClass: 'frontier' };
const SEARCH: Profile = { ...UNKNOWN, modelClass: 'compact', mode: 'web_search' };
const SMALL: Profile = { ...UNKNOWN, modelClass: 'compact' };

const like = (profile: Profile, ...services: string[]) => services.map((service) => [service, profile] as const);

/** By catalogue id. A service with no row of its own is `unknown`. */
export const PROFILES: ReadonlyMap<string, Profile> = new Map<string, Profile>([
  ['chatgpt', profile('frontier', 'standard', 121, 1, 'aa2026', 'judgement')],
  ['claude', profile('frontier', 'standard', 52, 1.5, 'aa2026', 'judgement')],
  ['gemini', profile('frontier', 'standard', 136, 1, 'aa2026', 'judgement')],
  ['mistral-le-chat', profile('frontier', 'standard', 126, 0.8, 'aa2026', 'judgement')],
  ['deepseek', profile('frontier', 'standard', 48, 2.3, 'aa2026', 'judgement')],
  ['perplexity', profile('compact', 'web_search', 100, 1.5, 'judgement')],
  ['grok', profile('frontier', 'standard', 157, 1.5, 'aa2026', 'judgement')],
  ['microsoft-copilot', profile('frontier', 'standard', 100, 1.2, 'judgement')],
  ['meta-ai', profile('compact', 'standard', 93, 1.3, 'aa2026', 'judgement')],
  ['poe', profile('unknown', 'standard', 80, 1.5, 'judgement')],
  ['character-ai', profile('nano', 'standard', 80, 1, 'judgement')],
  ...like(FRONTIER, 'gemini-enterprise', 'google-ai-studio', 'notebooklm', 'grok-on-x', 'doubao', 'github-copilot'),
  ...like(FRONTIER, 'huggingchat', 'kimi', 'qwen', 'qianwen', 'z-ai', 'chatglm', 'lumo', 'euria'),
  ...like(SEARCH, 'google-ai-mode', 'brave-ask'),
  ...like(SMALL, 'duck-ai', 'pi'),
  ['unknown', UNKNOWN],
]);

/** Never fails: what is not known is `unknown`. `told`: the mode a person mostly uses a service in, by service. */
export function profileOf(service: string, told: Readonly<Record<string, ModeId>> = {}): Profile {
  const known = PROFILES.get(service) ?? UNKNOWN;
  const mode = Object.hasOwn(told, service) ? told[service] : undefined;
  return mode === undefined ? known : { ...known, mode };
}
