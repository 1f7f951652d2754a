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
/** Event pages and workers wake only for listeners that are there again in their first turn. */
const TYPES: WebRequest.ResourceType[] = ['xmlhttprequest', 'other'];

type Details = { method: string; url: string; requestId: string; tabId: number; timeStamp: number };

export type Listening = {
  /** Adds the listeners, unless they are there. */
  start(): void;
  stop(): void;
  /** Takes them away and adds them anew: Chromium leaves those dead that were added before the first host was granted. */
  restart(): void;
};

/**
 * Listens to what `filters` let through, between `start` and `stop`; `matcher` tells what it is. Events are heard one
 * after another: the end of a request that overtook its start would find nothing to end. `began` is told of each start,
 * whatever it is, by its number alone.
 */
export function listenToRequests(
  filters: string[],
  matcher: () => Promise<Matcher>,
  began: (request: string, at: number) => Promise<void>,
  hear: (event: RequestEvent) => Promise<void>,
): Listening {
  const filter: WebRequest.RequestFilter = { urls: filters, types: TYPES };
  let heard: Promise<void> = Promise.resolve();
  /** Resolves once the event was dealt with: Firefox puts off stopping a background whose listeners still work on theirs. */
  const tell = (details: Details, phase: RequestEvent['phase'], outcome: Prompt['outcome']): Promise<object> => {
    heard = heard.then(() => recognise(details, phase, outcome)).catch(sayKind);
    return heard.then(() => ({}));
  };
  const recognise = async (
    { method, url, requestId, tabId, timeStamp }: Details,
    phase: RequestEvent['phase'],
    outcome: Prompt['outcome'],
  ) => {
    if (phase === 'start') await began(requestId, timeStamp);
    const match = (await matcher()).request(method, url);
    if (match) await hear({ match, request: requestId, tab: tabId, phase, at: timeStamp, outcome });
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
function sayKind(error: unknown): void {
  console.error(`not recorded: ${error instanceof Error ? error.name : 'unknown'}`);
}
