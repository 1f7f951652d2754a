/** Whether a service is still seen: a detector that has died looks like a week without prompts, and must not. */
import { requestsTell } from '../services/sees.ts';
import type { Choices } from './choices.ts';
import type { Day, LocalTime } from './record.ts';
import { RECONCILE_MS } from './sighting.ts';

/** How one can be told of a prompt: by a request, or by the page's own script. */
export type Signal = 'request' | 'page';

/** Several times running, and since when: milliseconds since 1970. */
type Run = { times: number; since: number };

/** What is remembered of one service. Instants are milliseconds since 1970. */
export type Sight = {
  /** The visit under way, or the last one. */
  visit: { lastAt: number; activeMs: number; since: number; prompted: boolean } | null;
  /** The last prompt that each signal told of. */
  last: Readonly<Record<Signal, number | null>>;
  /** Visits of ten active minutes in which no prompt was noticed, running. */
  silent: Run | null;
  /** Prompts that one signal told of and the other did not, running. */
  alone: Readonly<Record<Signal, Run | null>>;
  /** Something sent where the page's script found no composer, running. */
  lost: Run | null;
};

export const NOTHING_SEEN: Sight = {
  visit: null,
  last: { request: null, page: null },
  silent: null,
  alone: { request: null, page: null },
  lost: null,
};

/** A visit ends after this long away. */
const VISIT_ENDS_MS = 30 * 60_000;
/** A visit this long in which nothing is noticed is one to count. */
const SILENT_MS = 10 * 60_000;
/** So many running are a doubt, and so many are no accident any more. */
const DOUBTED = 3;
const CERTAIN = 6;

/** After the service was in front of the person from one instant to another. */
export function visited(sight: Sight, from: number, to: number): Sight {
  const before = sight.visit;
  const goesOn = before !== null && from - before.lastAt <= VISIT_ENDS_MS;
  const visit = goesOn
    ? { ...before, lastAt: to, activeMs: before.activeMs + to - from }
    : // A prompt of this visit is often told of before the visit is.
      { since: from, lastAt: to, activeMs: to - from, prompted: Math.max(sight.last.request ?? 0, sight.last.page ?? 0) >= from };
  const wasSilent = goesOn && before.activeMs >= SILENT_MS && !before.prompted;
  const isSilent = visit.activeMs >= SILENT_MS && !visit.prompted;
  return { ...sight, visit, silent: isSilent && !wasSilent ? again(sight.silent, visit.since) : sight.silent };
}

/** After one signal told of a prompt. */
export function prompted(sight: Sight, signal: Signal, at: number): Sight {
  const other: Signal = signal === 'page' ? 'request' : 'page';
  const last = { ...sight.last, [signal]: Math.max(sight.last[signal] ?? 0, at) };
  const both = sight.last[other] !== null && Math.abs(sight.last[other] - at) <= RECONCILE_MS;
  return {
    visit: sight.visit && { ...sight.visit, prompted: true },
    last,
    silent: null,
    alone: both ? { request: null, page: null } : { ...sight.alone, [signal]: again(sight.alone[signal], at) },
    lost: signal === 'page' ? null : sight.lost,
  };
}

/** After something was sent where the page's script found no composer. */
export function lostComposer(sight: Sight, at: number): Sight {
  return { ...sight, lost: again(sight.lost, at) };
}

/**
 * `unsure`: it was in front of the person and nothing was noticed, three visits running; `blind`: six, or its page has
 * changed; `one-signal`: only one of the two signals still tells, so that prompts are still counted.
 */
export type Health =
  | { state: 'seeing' }
  | { state: 'unsure' | 'blind'; since: number }
  | { state: 'one-signal'; still: Signal; since: number };

/** `signals`: those that are expected to tell of the service. */
export function healthOf({ silent, alone, lost, last }: Sight, signals: readonly Signal[]): Health {
  const [byPage, byRequest] = [signals.includes('page'), signals.includes('request')];
  if (byPage && isAt(lost, DOUBTED)) {
    const stillTold = byRequest && (last.request ?? 0) >= lost.since;
    return stillTold ? { state: 'one-signal', still: 'request', since: lost.since } : { state: 'blind', since: lost.since };
  }
  if (isAt(silent, DOUBTED)) return { state: silent.times >= CERTAIN ? 'blind' : 'unsure', since: silent.since };
  if (byPage && byRequest) {
    if (isAt(alone.page, DOUBTED)) return { state: 'one-signal', still: 'page', since: alone.page.since };
    // A request can be for another answer, in a way that its page does not show: a few of those are no fault.
    if (isAt(alone.request, CERTAIN)) return { state: 'one-signal', still: 'request', since: alone.request.since };
  }
  return { state: 'seeing' };
}

/** How it stands with each of the chosen services. */
export type ServiceHealth = { service: string; signals: readonly Signal[]; sight: Sight; health: Health };

/** Of those of the chosen services of which prompts can be told. */
export function healthsOf(choices: Choices, sights: Readonly<Record<string, Sight>>): ServiceHealth[] {
  if (choices.consentAt === null || !choices.kinds.prompts) return [];
  return choices.services.flatMap((service) => {
    const signals = [
      ...(requestsTell(service, choices) ? ['request' as const] : []),
      ...(choices.watched.includes(service) ? ['page' as const] : []),
    ];
    const sight = sights[service] ?? NOTHING_SEEN;
    return signals.length === 0 ? [] : [{ service, signals, sight, health: healthOf(sight, signals) }];
  });
}

/** A service that may no longer be seen as it was, and since which day. */
export type Doubt = { service: string; since: Day } & ({ state: 'unsure' | 'blind' } | { state: 'one-signal'; still: Signal });

/** How it stands with one service, as the person’s clock shows it. `last`: the last prompt that each signal told of. */
export type HealthLine = {
  service: string;
  signals: readonly Signal[];
  visited: LocalTime | null;
  last: Readonly<Record<Signal, LocalTime | null>>;
  doubt: Doubt | null;
};

/** As it is shown. */
export function healthLineOf({ service, signals, sight, health }: ServiceHealth, localTime: (at: number) => LocalTime): HealthLine {
  const shown = (at: number | null | undefined) => (at === null || at === undefined ? null : localTime(at));
  const last = { request: shown(sight.last.request), page: shown(sight.last.page) };
  const doubt = health.state === 'seeing' ? null : { ...health, service, since: localTime(health.since).day };
  return { service, signals, visited: shown(sight.visit?.lastAt), last, doubt };
}

/** Those whose prompts may have been missed, as gaps to keep. */
export function doubtedOf(healths: readonly ServiceHealth[]): { service: string; cause: 'unsure' | 'blind'; from: number }[] {
  return healths.flatMap(({ service, health }) =>
    health.state === 'unsure' || health.state === 'blind' ? [{ service, cause: health.state, from: health.since }] : [],
  );
}

function isAt(run: Run | null, times: number): run is Run {
  return run !== null && run.times >= times;
}

function again(run: Run | null, at: number): Run {
  return run === null ? { times: 1, since: at } : { ...run, times: run.times + 1 };
}
