/** From what the browser said of one request to one row: any order of its three events gives the same row. */
import type { LocalTime, Prompt, PromptKind } from './record.ts';

/** One event of one request, without its address. Instants are milliseconds since 1970, the event's own. */
export type Sighting = {
  /** Session nonce and request number. */
  id: string;
  service: string;
  rule: string;
  kind: PromptKind;
  /** The browser's number for the tab; -1 when a page's service worker asked, `PAGE` where a page's own script tells. */
  tab: number;
  phase: 'start' | 'first-byte' | 'end';
  at: number;
  outcome: Prompt['outcome'];
  /** True where the page itself breaks the request off once the answer is whole. */
  endsByAbort?: true;
  /** False where the answer's duration is not wanted or cannot be trusted: no instant but the first is kept then. */
  keepDuration: boolean;
  /** Where a service repeats its call more slowly than others: milliseconds within which requests of one tab are one act. */
  mergeMs?: number;
};

/** An event to write down: of a request that is recorded, or of one that is only to be remembered as set aside. */
export type Seen = { sighting: Sighting; mayCreate: boolean } | { aside: { id: string; at: number } };

/**
 * Two requests of one service that begin this close together are one act. A browser that tells of a request twice
 * does so at once; a page's service worker asks after the page did, and may first have to be started.
 */
const TWIN_MS = { sameTab: 250, serviceWorker: 1500 };

/** The number a page's own sightings have where requests have a tab's, and the rule of prompts that only their page told of. */
export const PAGE = -2;
export const PAGE_RULE = 'page';

/** A page and a request that tell of one service this close together tell of one act. */
export const RECONCILE_MS = 5000;

/** Outcomes, from the one that says least of a request to the one that says most. */
export const RANK: readonly Prompt['outcome'][] = ['open', 'refused', 'begun', 'stopped', 'answered'];

/** The row after `sighting`; `before` is the row as it was, if there was one. */
export function withSighting(before: Prompt | undefined, sighting: Sighting, localTime: (at: number) => LocalTime): Prompt {
  if (before?.corrected !== undefined) return withAnswer(before, sighting);
  if (before && sighting.tab === PAGE && before.rule !== PAGE_RULE) return { ...before, kind: moreTelling(before.kind, sighting.kind) };
  if (before && sighting.tab !== PAGE && before.rule === PAGE_RULE) return fromRequest(before, sighting, localTime);
  const at = Math.min(before?.at ?? sighting.at, sighting.at);
  const told = joined(before?.outcome ?? 'open', sighting.outcome);
  const outcome = told === 'stopped' && sighting.endsByAbort ? 'answered' : told;
  const row: Prompt = before
    ? { ...before, at, outcome, ...(at === before.at ? {} : localTime(at)) }
    : { id: sighting.id, service: sighting.service, rule: sighting.rule, kind: sighting.kind, at, outcome, ...localTime(at) };
  if (!sighting.keepDuration) return row;
  if (sighting.phase === 'start') row.startAt = Math.min(row.startAt ?? sighting.at, sighting.at);
  if (sighting.phase === 'first-byte') row.firstByteAt = Math.min(row.firstByteAt ?? sighting.at, sighting.at);
  if (sighting.phase === 'end') row.endAt = Math.max(row.endAt ?? sighting.at, sighting.at);
  return row;
}

/** A request tells more exactly when than its page did, and less exactly what. */
function fromRequest({ id, kind, moment }: Prompt, sighting: Sighting, localTime: (at: number) => LocalTime): Prompt {
  const row = withSighting(undefined, sighting, localTime);
  return { ...row, id, kind: moreTelling(row.kind, kind), ...(moment === undefined ? {} : { moment }) };
}

/** An address says of most services only that an answer was asked for: whoever says more is right. */
function moreTelling(one: PromptKind, other: PromptKind): PromptKind {
  return one === 'prompt' ? other : one;
}

/** A prompt that the person corrected is theirs: only its answer is added, and its length only where its start still stands. */
function withAnswer(before: Prompt, { phase, at, outcome, keepDuration }: Sighting): Prompt {
  const row = { ...before, outcome: joined(before.outcome, outcome) };
  if (!keepDuration || row.startAt === undefined) return row;
  if (phase === 'first-byte') row.firstByteAt = Math.min(row.firstByteAt ?? at, at);
  if (phase === 'end') row.endAt = Math.max(row.endAt ?? at, at);
  return row;
}

/** What two events say together. An error after an answer had begun broke it off, whatever a browser calls the error. */
function joined(one: Prompt['outcome'], other: Prompt['outcome']): Prompt['outcome'] {
  const both = new Set([one, other]);
  if (both.has('refused') && both.has('begun')) return 'stopped';
  return RANK[Math.max(RANK.indexOf(one), RANK.indexOf(other))] ?? 'open';
}

/** An open request, kept only to tell a repeated request from a new prompt. */
export type OpenRequest = { id: string; prompt: string | null; service: string; tab: number; at: number; endAt?: number };

/** The open request that `sighting` repeats, if any. */
export function findTwin(sighting: Sighting, open: readonly OpenRequest[]): OpenRequest | undefined {
  const requests = open.filter(({ tab }) => tab !== PAGE);
  const repeated = sighting.tab === PAGE ? undefined : findRepeated(sighting, requests);
  return repeated ?? findOtherSignal(sighting, open);
}

/** The nearest act that the other signal told of, page or request, and that this signal has not yet told of. */
function findOtherSignal({ service, tab, at }: Sighting, open: readonly OpenRequest[]): OpenRequest | undefined {
  const isOfPage = (request: OpenRequest) => request.tab === PAGE;
  const told = new Set(open.filter((other) => isOfPage(other) === (tab === PAGE)).map(({ prompt }) => prompt));
  const others = open.filter((other) => isOfPage(other) !== (tab === PAGE) && other.prompt !== null && !told.has(other.prompt));
  const near = others.filter((other) => other.service === service && Math.abs(other.at - at) <= RECONCILE_MS);
  return near.sort((one, other) => Math.abs(one.at - at) - Math.abs(other.at - at))[0];
}

function findRepeated(sighting: Sighting, open: readonly OpenRequest[]): OpenRequest | undefined {
  // Once one of two twins has ended the question was answered, though a browser may never tell of the other's end.
  const answered = new Set(open.filter(({ endAt }) => endAt !== undefined && endAt <= sighting.at).map(({ prompt }) => prompt));
  return open.find(
    (other) => other.prompt !== null && other.service === sighting.service && isTwin(other, sighting, answered.has(other.prompt)),
  );
}

/** Whether an event is of a request that was open before an update gave the session another name: its number is the same. */
export function isSameRequest(other: OpenRequest, { id, service, tab, at, phase }: Sighting): boolean {
  if (phase === 'start' || other.endAt !== undefined || other.at > at || numberOf(other.id) !== numberOf(id)) return false;
  return other.prompt === null || (other.service === service && other.tab === tab);
}

const numberOf = (id: string) => id.slice(id.lastIndexOf('.') + 1);

function isTwin(other: OpenRequest, { tab, phase, at, mergeMs = 0 }: Sighting, answered: boolean): boolean {
  const apart = Math.abs(other.at - at);
  if (other.tab === tab && apart <= mergeMs) return true;
  const endedBefore = phase === 'end' && at <= other.at;
  if (answered || endedBefore) return false;
  if (other.tab === tab) return apart <= TWIN_MS.sameTab;
  return (other.tab === -1 || tab === -1) && apart <= TWIN_MS.serviceWorker;
}

/** True for a row that is a prompt sent: not a new answer to an old question, not one that was refused. */
export function isPrompt(row: Prompt): boolean {
  return row.kind !== 'regeneration' && row.outcome !== 'refused';
}
