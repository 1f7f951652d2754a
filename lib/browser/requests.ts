/** Hears of requests as they begin, answer and end: method, address, tab and time, never a body. */
import browser, { type WebRequest } from 'webextension-polyfill';
import type { Prompt } from '../recording/record.ts';
import type { Matcher, RequestMatch } from '../services/match.ts';

/** One event of one request that a rule recognised. The address is gone. */
export type RequestEvent = {
  match: RequestMatch;
  request: string;
  tab: number;
  phase: 'start' | 'first-byte' | 'end';
  at: number;
  outcome: Prompt['outcome'];
};

const ABORTED = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED', 'NS_ERROR_ABORT']);
/** What a page's own code asks for; `other` is what its service worker does. */
const TYPES: WebRequest.ResourceType[] = ['xmlhttprequest', 'other'];

type Details = { method: string; url: string; requestId: string; tabId: number; timeStamp: number };

export type Listening = {
  /** Adds the listeners, unless they are there. */
  start(): void;
  stop(): void;
  /** Takes them away and adds them anew: Chromium leaves those dead that were added before the first host was granted. */
  restart(): void;
};

/** Events that wait are written together, up to so many: a transaction must not be long either. */
const MOST_AT_ONCE = 50;

/**
 * Listens to what `filters` let through, between `start` and `stop`; `matcher` tells what it is. What an event is, and what
 * comes of it, is decided as soon as it is heard (`hear`); writing waits for its turn, since the end of a request that
 * overtook its start would find nothing to end, and takes all that waits at once, since a kill takes with it what still
 * waits. `began` is told of each start, whatever it is, by its number alone.
 */
export function listenToRequests<Decided>(
  filters: readonly string[],
  matcher: () => Promise<Matcher>,
  began: (request: string, at: number) => Promise<void>,
  hear: (event: RequestEvent) => Promise<Decided | undefined>,
  write: (decided: readonly Decided[]) => Promise<void>,
): Listening {
  const filter: WebRequest.RequestFilter = { urls: [...filters], types: TYPES };
  const waiting: Promise<Decided | undefined>[] = [];
  let writing: Promise<void> | undefined;
  let noted: Promise<void> = Promise.resolve();
  const writeWaiting = async () => {
    while (waiting.length > 0) {
      const decided = (await Promise.all(waiting.splice(0, MOST_AT_ONCE))).filter((one) => one !== undefined);
      if (decided.length > 0) await write(decided).catch(sayKind);
    }
    writing = undefined;
  };
  /** Resolves once the event was dealt with: Firefox puts off stopping a background whose listeners still work on theirs. */
  const tell = async (details: Details, phase: RequestEvent['phase'], outcome: Prompt['outcome']): Promise<object> => {
    waiting.push(decide(details, phase, outcome).catch(sayKind));
    writing ??= writeWaiting();
    await writing;
    return {};
  };
  const decide = async (
    { method, url, requestId, tabId, timeStamp }: Details,
    phase: RequestEvent['phase'],
    outcome: Prompt['outcome'],
  ): Promise<Decided | undefined> => {
    if (phase === 'start') noted = noted.then(() => began(requestId, timeStamp)).catch(sayKind);
    const before = noted;
    const match = (await matcher()).request(method, url);
    // What was sent before an event is known when it is decided what comes of it.
    await before;
    return match && hear({ match, request: requestId, tab: tabId, phase, at: timeStamp, outcome });
  };
  const sent = (details: WebRequest.OnBeforeRequestDetailsType) => tell(details, 'start', 'open');
  const answered = (details: WebRequest.OnResponseStartedDetailsType) =>
    tell(details, 'first-byte', details.statusCode < 400 ? 'begun' : 'refused');
  const completed = (details: WebRequest.OnCompletedDetailsType) => tell(details, 'end', details.statusCode < 400 ? 'answered' : 'refused');
  const failed = (details: WebRequest.OnErrorOccurredDetailsType) =>
    tell(details, 'end', ABORTED.has(details.error) ? 'stopped' : 'refused');
  const { onBeforeRequest, onResponseStarted, onCompleted, onErrorOccurred } = browser.webRequest;
  const start = () => {
    // Never added twice: taking away and adding in one turn can lose what happens in between.
    if (onBeforeRequest.hasListener(sent)) return;
    onBeforeRequest.addListener(sent, filter);
    onResponseStarted.addListener(answered, filter);
    onCompleted.addListener(completed, filter);
    onErrorOccurred.addListener(failed, filter);
  };
  const stop = () => {
    onBeforeRequest.removeListener(sent);
    onResponseStarted.removeListener(answered);
    onCompleted.removeListener(completed);
    onErrorOccurred.removeListener(failed);
  };
  const restart = () => {
    stop();
    start();
  };
  return { start, stop, restart };
}

/** Errors are told by their kind only: their messages can hold what a page said. */
function sayKind(error: unknown): undefined {
  console.error(`not recorded: ${error instanceof Error ? error.name : 'unknown'}`);
}
