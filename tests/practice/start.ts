// Starts the practice chat services: local HTTPS on the services' real names, with a log of what was asked.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { streamAnswer } from './answers.ts';
import { certificateFor } from './certificate.ts';
import { entryFor, fromPage, isNavigation, type PracticeEntry, routeOf } from './journal.ts';
import { framePageOf, icon, pageOf, scripts } from './page.ts';
import type { PracticeService } from './service.ts';
import { braveAsk } from './services/brave-ask.ts';
import { characterAi } from './services/character-ai.ts';
import { chatgpt } from './services/chatgpt.ts';
import { claude } from './services/claude.ts';
import { deepseek } from './services/deepseek.ts';
import { euria } from './services/euria.ts';
import { gemini } from './services/gemini.ts';
import { geminiEnterprise } from './services/gemini-enterprise.ts';
import { grok } from './services/grok.ts';
import { kimi } from './services/kimi.ts';
import { librechat } from './services/librechat.ts';
import { metaAi } from './services/meta-ai.ts';
import { microsoft365Copilot } from './services/microsoft-365-copilot.ts';
import { microsoftCopilot } from './services/microsoft-copilot.ts';
import { mistralLeChat } from './services/mistral-le-chat.ts';
import { notebooklm } from './services/notebooklm.ts';
import { openWebui } from './services/open-webui.ts';
import { openrouterChat } from './services/openrouter-chat.ts';
import { perplexity } from './services/perplexity.ts';
import { poe } from './services/poe.ts';
import { qianwen } from './services/qianwen.ts';
import { unrelatedSite } from './services/unrelated-site.ts';
import { youCom } from './services/you-com.ts';
import { answerSocket } from './sockets.ts';

const chats = [
  chatgpt,
  claude,
  gemini,
  mistralLeChat,
  deepseek,
  perplexity,
  notebooklm,
  qianwen,
  kimi,
  youCom,
  braveAsk,
  openWebui,
  librechat,
  microsoftCopilot,
  microsoft365Copilot,
  metaAi,
  characterAi,
  poe,
  grok,
  euria,
  openrouterChat,
  geminiEnterprise,
];

/** The chat services, and one site that is none. */
export const services: readonly PracticeService[] = [...chats, unrelatedSite(chats)];

/** Names that only send a person on, as the real ones do. */
const REDIRECTS: Record<string, string> = { 'perplexity.ai': 'www.perplexity.ai' };

/** Hosts that show the chat of another one in a frame. */
const FRAMES = new Map(chats.flatMap(({ hosts: [host], look }) => (host && look.ways?.framedBy ? [[look.ways.framedBy, host]] : [])));

export const practiceHosts: readonly string[] = [...services.flatMap(({ hosts }) => hosts), ...Object.keys(REDIRECTS), ...FRAMES.keys()];

export interface Practice {
  port: number;
  hosts: readonly string[];
  marker: string;
  log(): PracticeEntry[];
  clear(): void;
  /** How long an answer takes, in milliseconds; of a range, each answer takes another value. */
  setAnswerMs(service: string, ms: number | readonly [number, number]): void;
  /** From now on the service's pages ask at another path. */
  rename(service: string, from: string, to: string): void;
  /** The next prompt, edit or regeneration gets this HTTP status; 0 = the answer breaks off at its beginning, 307 = once more. */
  failNext(service: string, status: number): void;
  close(): Promise<void>;
}

/** @param options `port` 0 (usual) takes a free one; `marker` (letters, digits, -) appears in titles, addresses and texts. */
export async function startPractice(options: { port?: number; marker?: string } = {}): Promise<Practice> {
  const marker = options.marker ?? `marker-${Math.random().toString(36).slice(2, 10)}`;
  const entries: PracticeEntry[] = [];
  const answerMs = new Map<string, number | readonly [number, number]>();
  const failures = new Map<string, number[]>();
  const renamed = new Map<string, readonly [string, string]>();
  let answers = 0;

  function msFor(service: PracticeService): number {
    const ms = answerMs.get(service.id) ?? 300;
    if (typeof ms === 'number') return ms;
    // A fixed walk through the range, so that two runs of a test see the same times.
    answers += 1;
    return ms[0] + ((answers * 0.618) % 1) * (ms[1] - ms[0]);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `https://${host || 'no-host'}`);
    const service = services.find(({ hosts }) => hosts.includes(host));
    const [from, to] = renamed.get(service?.id ?? '') ?? ['', ''];
    const asset = url.pathname === '/practice-page/icon.svg' ? icon : scripts.get(url.pathname);
    const send = (status: number, headers: Record<string, string>, body = ''): void => {
      response.writeHead(status, headers).end(body);
    };
    if (asset !== undefined && request.method === 'GET') {
      const type = url.pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript; charset=utf-8';
      return send(200, { 'content-type': type, 'service-worker-allowed': '/' }, asset);
    }
    if (isNavigation(request)) {
      const framed = FRAMES.get(host);
      if (framed) return send(200, { 'content-type': 'text/html; charset=utf-8' }, framePageOf(`https://${framed}${request.url}`));
      if (REDIRECTS[host]) return send(301, { location: `https://${REDIRECTS[host]}${request.url}` });
      if (!service) return send(421, {}, 'No practice service has this name.');
      const page = pageOf(service, marker, url.searchParams);
      return send(200, page.headers, from === '' ? page.html : page.html.replaceAll(from, to));
    }
    const origin: Record<string, string> = { 'access-control-allow-origin': request.headers.origin ?? '*', vary: 'origin' };
    if (request.method === 'OPTIONS' && fromPage(request)) {
      return send(204, { ...origin, 'access-control-allow-headers': 'x-practice, x-practice-act, content-type' });
    }
    // An endpoint that was renamed does what it did.
    const route = routeOf(service, request, url.pathname.replace(to, from));
    const entry = entryFor(service, request, response, route);
    entries.push(entry);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    if (`${request.url} ${body}`.includes(marker)) entry.marker = marker;
    if (!service || !route || entry.kind === 'stray') return send(404, origin);
    const isAct = entry.kind !== 'look-alike';
    const failure = isAct ? failures.get(service.id)?.shift() : undefined;
    if (failure === 0) response.writeHead(200).write('\n', () => response.destroy());
    else if (failure === 307) send(307, { location: request.url ?? '/', ...origin });
    else if (failure) send(failure, { 'content-type': 'application/json', ...origin }, JSON.stringify({ error: marker }));
    else if ((isAct && !route.startsJob) || route.streams) {
      entry.status = 200;
      streamAnswer(response, service.shape, msFor(service), marker, origin);
    } else send(200, { 'content-type': 'application/json', ...origin }, JSON.stringify({ title: marker }));
  }

  const server = createServer(await certificateFor(practiceHosts), (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const service = services.find(({ hosts }) => hosts.includes(host));
    if (!service) return socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    answerSocket(request, socket, { service, host, marker, log: (entry) => entries.push(entry), msFor });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: practiceHosts,
    marker,
    log: () => entries.map((entry) => ({ ...entry })),
    clear: () => entries.splice(0),
    setAnswerMs: (service, ms) => answerMs.set(service, ms),
    rename: (service, from, to) => renamed.set(service, [from, to]),
    failNext: (service, status) => failures.set(service, [...(failures.get(service) ?? []), status]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
