// The practice services' own log: what was truly asked of them, for tests to compare the extension with.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Kind, PracticeService, Route } from './service.ts';

export interface PracticeEntry {
  /** Id of the service, or null for a host that is none of the practice hosts. */
  service: string | null;
  host: string;
  /** Milliseconds since 1970, as the request arrived and as its reply ended. */
  at: number;
  endedAt?: number;
  kind: Kind;
  /** HTTP status of the reply; 0 while there is none. */
  status: number;
  what: string;
  /** The reply was not completed: the page stopped it, went away, or it was cut on purpose. */
  aborted?: boolean;
  /** The marker, if the request carried it in its address or body. */
  marker: string | null;
}

const NAMED: readonly string[] = ['prompt', 'edit', 'regeneration', 'look-alike'];

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value.join() : (value ?? ''));

/** What the page says of its own request: in a header, or in the address where it can set none. */
function marked(request: IncomingMessage, name: 'x-practice' | 'x-practice-act'): string {
  return one(request.headers[name]) || (new URLSearchParams(request.url?.split('?')[1]).get(name) ?? '');
}

/** Whether the practice page itself (or the browser for it, before a cross-origin call) made the request. */
export function fromPage(request: IncomingMessage): boolean {
  const { headers, method } = request;
  if (method === 'OPTIONS') return one(headers['access-control-request-headers']).includes('x-practice');
  return marked(request, 'x-practice') === 'page';
}

export const isNavigation = (request: IncomingMessage): boolean => request.headers['sec-fetch-mode'] === 'navigate';

/** The route a request takes in its service, if it has one. */
export const routeOf = (service: PracticeService | undefined, request: IncomingMessage, path: string): Route | undefined =>
  service?.routes.find((route) => route.method === request.method && route.path.test(path));

function kindOf(request: IncomingMessage, route: Route | undefined): Kind {
  if (!fromPage(request)) return 'stray';
  if (!route || route.kind === 'look-alike') return 'look-alike';
  const named = marked(request, 'x-practice-act');
  return NAMED.includes(named) ? (named as Kind) : route.kind;
}

/** An entry for what a page sent through a socket, from its own marks of it. */
export function entryForRecord(service: PracticeService, host: string, record: Record<string, unknown>): PracticeEntry {
  const named = String(record['x-practice-act']);
  const kind = record['x-practice'] !== 'page' ? 'stray' : NAMED.includes(named) ? (named as Kind) : 'look-alike';
  return { service: service.id, host, at: Date.now(), kind, status: 200, what: 'through a socket', marker: null };
}

/** Writes an entry for a request, and its status and end once they are known. */
export function entryFor(
  service: PracticeService | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
): PracticeEntry {
  const kind = kindOf(request, route);
  const address = `${request.method} ${request.url?.split('?')[0]}`;
  const origin = one(request.headers.origin) || 'no origin';
  const entry: PracticeEntry = {
    service: service?.id ?? null,
    host: one(request.headers.host).split(':')[0] ?? '',
    at: Date.now(),
    kind,
    status: 0,
    what: kind === 'stray' ? `${address} (${origin})` : (route?.what ?? `unknown: ${address}`),
    marker: null,
  };
  response.on('close', () => {
    entry.endedAt = Date.now();
    if (!response.writableFinished) entry.aborted = true;
    if (response.headersSent) entry.status = response.statusCode;
  });
  return entry;
}
