/** From the requests that ran while nothing was done, and those that ran when one prompt was sent, to the one that tells of it. */
import { faultOf, isOwnService, RULE_LIMITS, type RuleSet, type TaughtPage, type TaughtRequest } from './rule-set.ts';

/** One request as it is remembered while a page of ours looks: its shape, see mask.ts, when it began, and how long it took if it has ended. */
export type SeenRequest = { shape: string; at: number; ms: number | null };

/** A shape that was seen when one prompt was sent. */
export type Candidate = {
  shape: string;
  /** How many requests of it there were, repeated ones apart. */
  times: number;
  /** The longest of them, in milliseconds; null where none has ended. */
  longestMs: number | null;
  /** It also ran when nothing was done. */
  alsoIdle: boolean;
};

/** Requests of one shape this close together are one act, as when they are recorded. */
const ONE_ACT_MS = 1500;

/** What was seen when one prompt was sent: what ran only then first, and of that the longest. */
export function candidatesOf(idle: readonly SeenRequest[], sent: readonly SeenRequest[]): Candidate[] {
  const shapes = [...new Set(sent.map(({ shape }) => shape))].filter((shape) => faultOf(shape) === null);
  const candidates = shapes.map((shape): Candidate => {
    const lengths = sent.flatMap((each) => (each.shape === shape && each.ms !== null ? [each.ms] : []));
    return {
      shape,
      times: timesOf(shape, sent),
      longestMs: lengths.length === 0 ? null : Math.max(...lengths),
      alsoIdle: idle.some((each) => each.shape === shape),
    };
  });
  return candidates.sort((one, other) => Number(one.alsoIdle) - Number(other.alsoIdle) || (other.longestMs ?? 0) - (one.longestMs ?? 0));
}

/** How many acts of a shape there were. */
export function timesOf(shape: string, seen: readonly SeenRequest[]): number {
  const starts = seen.filter((each) => each.shape === shape).map(({ at }) => at);
  starts.sort((one, other) => one - other);
  return starts.filter((at, index) => index === 0 || at - (starts[index - 1] ?? 0) > ONE_ACT_MS).length;
}

/** The rules there are, with what was learned of one service; the newest stands first. */
export function withLearned(
  rules: readonly RuleSet[],
  service: string,
  learned: { shape: string } | { page: Pick<TaughtPage, 'composer' | 'send'> },
): RuleSet[] {
  const before = rules.find((each) => each.service === service) ?? { service, requests: [], page: null };
  const others = rules.filter((each) => each !== before);
  if ('page' in learned) return [...others, { ...before, page: { ...learned.page, message: [], writing: [] } }];
  const rest = before.requests.filter(({ address }) => address !== learned.shape);
  const request: TaughtRequest = { id: freeId(rest), counts: 'prompt', address: learned.shape, answerTime: 'untrusted' };
  return [...others, { ...before, requests: [request, ...rest].slice(0, RULE_LIMITS.requests) }];
}

/** Without what was taught of a service; one of one’s own goes altogether. */
export function withoutRules(rules: readonly RuleSet[], services: readonly string[], service: string) {
  return {
    ownRules: rules.filter((each) => each.service !== service),
    services: isOwnService(service) ? services.filter((each) => each !== service) : services,
  };
}

function freeId(requests: readonly TaughtRequest[]): string {
  const taken = new Set(requests.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`;
}
