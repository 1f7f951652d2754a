/** Looks at requests of one service for a short while, because the person asked for it; what is remembered is masked at once, and only here. */
import browser, { type WebRequest } from 'webextension-polyfill';
import type { SeenRequest } from '../services/learning.ts';
import { shapeOf } from '../services/mask.ts';

const TYPES: WebRequest.ResourceType[] = ['xmlhttprequest', 'other'];

/** Where requests are looked at: exact hosts that were granted. `named`: the person named them, and any port is meant. */
export type Observed = { hosts: readonly string[]; named: boolean };

/** Calls back with all that was seen so far, at each change. Gives back how to stop. */
export function observe({ hosts, named }: Observed, heard: (seen: readonly SeenRequest[]) => void): () => void {
  const seen = new Map<string, SeenRequest>();
  const tell = () => heard([...seen.values()]);
  const began = (details: WebRequest.OnBeforeRequestDetailsType) => {
    const from = originOf(details);
    // What another site asks of these hosts is none of it.
    const isOwn = from === undefined || hosts.includes(URL.parse(from)?.hostname ?? '');
    const shape = details.method === 'POST' && isOwn ? shapeOf(details.url, hosts, named) : null;
    if (shape === null || seen.has(details.requestId)) return undefined;
    seen.set(details.requestId, { shape, at: details.timeStamp, ms: null });
    tell();
    return undefined;
  };
  const ended = ({ requestId, timeStamp }: { requestId: string; timeStamp: number }) => {
    const request = seen.get(requestId);
    if (request === undefined) return;
    seen.set(requestId, { ...request, ms: timeStamp - request.at });
    tell();
  };
  const { onBeforeRequest, onCompleted, onErrorOccurred } = browser.webRequest;
  const filter: WebRequest.RequestFilter = { urls: hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]), types: TYPES };
  onBeforeRequest.addListener(began, filter);
  onCompleted.addListener(ended, filter);
  onErrorOccurred.addListener(ended, filter);
  return () => {
    onBeforeRequest.removeListener(began);
    onCompleted.removeListener(ended);
    onErrorOccurred.removeListener(ended);
  };
}

/** Who asked: Chromium and Firefox call it by different names. */
function originOf(details: WebRequest.OnBeforeRequestDetailsType): string | undefined {
  return (details as { initiator?: string }).initiator ?? details.originUrl;
}
