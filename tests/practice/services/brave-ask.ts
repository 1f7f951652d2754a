// Practice Brave Search Ask: a call to /new, then an event stream, both with the question in their addresses.
import type { Act, Call, PracticeService } from '../service.ts';

const asked = (words: string, more: Pick<Call, 'act' | 'again' | 'asked'>): Call[] => [
  { method: 'GET', path: `/api/tap/v1/new?q=${words}&marker={marker}`, ...(more.asked ? { asked: true } : {}) },
  { method: 'GET', path: `/api/tap/v1/stream?id={chat}&query=${words}`, streams: true, over: 'eventsource', ...more },
];

const answered = (act: Act): Call[] => asked('{text}', { act });

export const braveAsk: PracticeService = {
  id: 'brave-ask',
  name: 'Brave Search Ask',
  hosts: ['search.brave.com'],
  chatPath: '/ask?q={text}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/api\/tap\/v1\/stream$/, kind: 'prompt', what: 'stream', streams: true },
    { method: 'GET', path: /^\/api\/tap\/v1\/new$/, kind: 'look-alike', what: 'new' },
    { method: 'GET', path: /^\/api\/suggest$/, kind: 'look-alike', what: 'suggestions' },
  ],
  plan: {
    load: asked('{asked}', { asked: true, again: true }),
    typing: [{ method: 'GET', path: '/api/suggest?q={text}' }],
    send: answered('prompt'),
    edit: answered('edit'),
    retry: answered('regeneration'),
  },
  look: {
    composer: { tag: 'textarea', attributes: '' },
    send: { tag: 'button', attributes: 'type="submit"' },
    userMessage: { tag: 'div', attributes: {} },
  },
};
