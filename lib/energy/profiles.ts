/** What the model assumes of each service: its class and mode of model, and how fast it writes. */
import type { ModelClassId } from './model-classes.ts';
import type { ModeId, TextModeId } from './modes.ts';
import { type Parameter, parameter } from './parameter.ts';

/** How fast a service writes. It never scales energy per token. */
export type Speed = {
  /** Speed of the answer on the wire. */
  tokensPerSecond: Parameter;
  /** Usual time from sending to the first token; longer waits may be hidden writing. */
  usualWaitS: Parameter;
};

function speed(tokensPerSecond: number, usualWaitS: number, ...sources: string[]): Speed {
  return { tokensPerSecond: parameter(tokensPerSecond, 'tokens/s', ...sources), usualWaitS: parameter(usualWaitS, 's', ...sources) };
}

export type Speeds = { readonly unknown: Speed } & Readonly<Record<string, Speed>>;

/** By catalogue id. Of a service with no row of its own the speed is `unknown`. */
export const SPEEDS: Speeds = {
  chatgpt: speed(121, 1, 'aa2026', 'judgement'),
  claude: speed(52, 1.5, 'aa2026', 'judgement'),
  gemini: speed(136, 1, 'aa2026', 'judgement'),
  'mistral-le-chat': speed(126, 0.8, 'aa2026', 'judgement'),
  deepseek: speed(48, 2.3, 'aa2026', 'judgement'),
  perplexity: speed(100, 1.5, 'judgement'),
  grok: speed(157, 1.5, 'aa2026', 'judgement'),
  'microsoft-copilot': speed(100, 1.2, 'judgement'),
  'meta-ai': speed(93, 1.3, 'aa2026', 'judgement'),
  poe: speed(80, 1.5, 'judgement'),
  'character-ai': speed(80, 1, 'judgement'),
  unknown: speed(75, 1.5, 'judgement'),
};

type Kind = {
  modelClass: ModelClassId;
  mode: ModeId;
  /** Sources of class and mode. */
  sources: readonly string[];
};

export type Profile = Kind & Speed;

function kind(modelClass: ModelClassId, mode: TextModeId = 'standard'): Kind {
  return { modelClass, mode, sources: ['judgement'] };
}

const UNKNOWN = kind('unknown');

const all = (kind: Kind, ...services: string[]) => services.map((service) => [service, kind] as const);

/** By catalogue id. A service with no row of its own is `unknown`. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...all(kind('frontier'), 'chatgpt', 'claude', 'gemini', 'mistral-le-chat', 'deepseek', 'grok', 'microsoft-copilot'),
  ...all(kind('frontier'), 'gemini-enterprise', 'google-ai-studio', 'notebooklm', 'grok-on-x', 'doubao', 'github-copilot'),
  ...all(kind('frontier'), 'huggingchat', 'kimi', 'qwen', 'qianwen', 'z-ai', 'chatglm', 'lumo', 'euria'),
  ...all(kind('compact', 'web_search'), 'perplexity', 'google-ai-mode', 'brave-ask'),
  ...all(kind('compact'), 'meta-ai', 'duck-ai', 'pi'),
  ...all(kind('nano'), 'character-ai'),
  ...all(UNKNOWN, 'poe', 'unknown'),
]);

/** Never fails: what is not known is `unknown`. `told`: the mode a person mostly uses a service in, by service. */
export function profileOf(service: string, told: Readonly<Record<string, ModeId>> = {}, speeds: Speeds = SPEEDS): Profile {
  const known = KINDS.get(service) ?? UNKNOWN;
  const mode = (Object.hasOwn(told, service) ? told[service] : undefined) ?? known.mode;
  const speed = (Object.hasOwn(speeds, service) ? speeds[service] : undefined) ?? speeds.unknown;
  return { ...known, mode, ...speed };
}
