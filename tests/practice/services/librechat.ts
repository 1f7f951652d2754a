// Practice LibreChat: a POST only starts a job, and an event stream, opened again by a reload, brings the answer.
import type { Act, Call, PracticeService } from '../service.ts';

const answer: Call = { method: 'GET', path: '/api/agents/chat/stream/{chat}?marker={marker}', streams: true, over: 'eventsource' };

const answered = (act: Act, flags: Record<string, boolean>): Call[] => [
  {
    method: 'POST',
    path: '/api/agents/chat/openAI',
    act,
    startsJob: true,
    body: { text: '{text}', conversationId: '{chat}', endpoint: 'openAI', ...flags },
  },
  answer,
];

export const librechat: PracticeService = {
  id: 'librechat',
  name: 'LibreChat',
  hosts: ['libre.school.example'],
  chatPath: '/c/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/agents\/chat\/openAI$/, kind: 'prompt', what: 'start', startsJob: true },
    { method: 'GET', path: /^\/api\/agents\/chat\/stream\//, kind: 'look-alike', what: 'stream', streams: true },
    { method: 'GET', path: /^\/api\/agents\/chat\/(status\/.+|active)$/, kind: 'look-alike', what: 'status' },
    { method: 'POST', path: /^\/api\/agents\/chat\/abort$/, kind: 'look-alike', what: 'abort' },
    { method: 'GET', path: /^\/api\/convos/, kind: 'look-alike', what: 'conversations' },
    { method: 'GET', path: /^\/api\/messages\//, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [
      { method: 'GET', path: '/api/convos?marker={marker}' },
      { method: 'GET', path: '/api/agents/chat/active' },
    ],
    send: [...answered('prompt', {}), { method: 'GET', path: '/api/convos/gen_title/{chat}', first: true }],
    edit: answered('edit', { isEdited: true }),
    retry: answered('regeneration', { isRegenerate: true }),
    during: [{ method: 'GET', path: '/api/agents/chat/status/{chat}', everyMs: 400 }],
    stop: [{ method: 'POST', path: '/api/agents/chat/abort', body: { conversationId: '{chat}' } }],
    resume: [{ method: 'GET', path: '/api/messages/{chat}' }, answer],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'data-testid="text-input"' },
    send: { tag: 'button', attributes: 'data-testid="send-button" type="submit"' },
    userMessage: { tag: 'div', attributes: { class: 'user-turn' } },
  },
};
