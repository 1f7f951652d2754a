// Fills in the plan's placeholders and makes the request, marked as the practice page's own.
import { keepSocket } from './sockets.js';
import { transports } from './transports.js';

const query = new URLSearchParams(location.search);
const storedChat = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location.pathname)?.[0];

export const setup = JSON.parse(document.getElementById('plan').textContent);
export const continuesChat = storedChat !== undefined;
export const workerMode = query.has('worker') ? query.get('worker') || 'sends' : null;

export const values = {
  marker: setup.marker,
  chat: storedChat ?? crypto.randomUUID(),
  org: '00000000-0000-4000-8000-00000000000a',
  account: /^\/u\/\d+/.exec(location.pathname)?.[0] ?? '',
  turn: 0,
  text: '',
  asked: query.get('q') ?? '',
};
for (const [name, option] of Object.entries(setup.options)) {
  const word = Object.keys(option.when).find((candidate) => query.has(candidate));
  values[name] = word ? option.when[word] : option.usually;
}

const fill = (text, encode = String) => text.replace(/\{(\w+)\}/g, (all, name) => encode(values[name] ?? all));
const fillAll = (value) => JSON.parse(JSON.stringify(value), (_, item) => (typeof item === 'string' ? fill(item) : item));

function fillPath(path) {
  const [before, after] = path.split(/\?(.*)/s);
  return after === undefined ? fill(before) : `${fill(before)}?${fill(after, encodeURIComponent)}`;
}

/** The address of this chat, with the marker in its query as everywhere else. */
export function chatAddress() {
  const [path, own] = fillPath(setup.chatPath).split('?');
  for (const [name, value] of new URLSearchParams(own)) query.set(name, value);
  query.set('marker', setup.marker);
  return `${path}?${query}`;
}

/** Makes one request of the plan; resolves with {status, ended}. */
export function request(call, onText, signal) {
  const init = { method: call.method, headers: { 'x-practice': 'page' } };
  if (call.act || call.again) init.headers['x-practice-act'] = call.act ?? 'look-alike';
  if (call.form) init.body = new URLSearchParams(fillAll(call.form)).toString();
  else if (call.body) init.body = JSON.stringify(fillAll(call.body));
  if (init.body) {
    init.headers['content-type'] = call.form ? 'application/x-www-form-urlencoded' : 'application/json';
  }
  const path = fillPath(call.path);
  if (!call.act) return transports[call.over ?? 'fetch'](path, init, onText, signal);
  const way = workerMode === 'sends' ? 'worker' : query.has('moved') ? 'socket' : (call.over ?? 'fetch');
  return transports[way](path, init, onText, signal);
}

/** Opens the socket that prompts go through, where they do. */
export function openSockets() {
  for (const { over, path } of setup.plan.send) if (over === 'socket') keepSocket(fillPath(path));
}
