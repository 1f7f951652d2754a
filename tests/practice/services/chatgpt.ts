// Practice ChatGPT: one path for prompts, edits and regenerations, with many look-alikes around it.
import type { Act, Call, Json, PracticeService } from '../service.ts';

const message = (action: string, edited: boolean): Json => ({
  action,
  messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: ['{text}'] } }],
  conversation_id: '{chat}',
  parent_message_id: edited ? 'before-the-edited-message' : 'last-message',
  model: 'practice',
});

const answered = (act: Act, action: string): Call[] => [
  { method: 'POST', path: '/{backend}/sentinel/chat-requirements', body: { p: 'practice' } },
  { method: 'POST', path: '/{backend}/f/conversation/prepare', body: { action } },
  { method: 'POST', path: '/{backend}/{f}conversation', act, body: message(action, act === 'edit') },
  {
    method: 'POST',
    path: '/{backend}/conversation/gen_title/{chat}',
    first: true,
    body: { message_id: 'last-message' },
  },
  { method: 'POST', path: '/ces/v1/t', body: { event: 'Submit Message', title: '{text}' } },
];

export const chatgpt: PracticeService = {
  id: 'chatgpt',
  name: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  chatPath: '/c/{chat}',
  shape: 'sse',
  options: {
    backend: { usually: 'backend-api', when: { anon: 'backend-anon' } },
    f: { usually: 'f/', when: { legacy: '' } },
  },
  routes: [
    { method: 'POST', path: /^\/backend-(api|anon)\/(f\/)?conversation$/, kind: 'prompt', what: 'conversation' },
    { method: 'POST', path: /\/f\/conversation\/prepare$/, kind: 'look-alike', what: 'prepare' },
    { method: 'POST', path: /\/f\/conversation\/resume$/, kind: 'look-alike', what: 'resume', streams: true },
    { method: 'POST', path: /\/sentinel\/chat-requirements/, kind: 'look-alike', what: 'sentinel' },
    { method: 'POST', path: /\/conversation\/gen_title\//, kind: 'look-alike', what: 'gen_title' },
    { method: 'POST', path: /\/conversation\/init$/, kind: 'look-alike', what: 'init' },
    { method: 'GET', path: /\/conversation\/[^/]+\/stream_status$/, kind: 'look-alike', what: 'stream_status' },
    { method: 'GET', path: /\/conversation\/[^/]+$/, kind: 'look-alike', what: 'history' },
    { method: 'GET', path: /\/backend-(api|anon)\/conversations$/, kind: 'look-alike', what: 'conversations' },
    { method: 'GET', path: /\/backend-(api|anon)\/me$/, kind: 'look-alike', what: 'me' },
    { method: 'POST', path: /^\/ces\//, kind: 'look-alike', what: 'telemetry' },
  ],
  plan: {
    load: [
      { method: 'GET', path: '/{backend}/me' },
      { method: 'GET', path: '/{backend}/conversations?offset=0&limit=28&marker={marker}' },
      { method: 'POST', path: '/{backend}/conversation/init', body: { conversation_id: '{chat}' } },
    ],
    typing: [{ method: 'POST', path: '/{backend}/f/conversation/prepare', body: { partial_query: '{text}' } }],
    send: answered('prompt', 'next'),
    edit: answered('edit', 'next'),
    retry: answered('regeneration', 'variant'),
    during: [{ method: 'GET', path: '/{backend}/conversation/{chat}/stream_status', everyMs: 400 }],
    resume: [
      { method: 'GET', path: '/{backend}/conversation/{chat}' },
      { method: 'POST', path: '/{backend}/f/conversation/resume', streams: true, body: { conversation_id: '{chat}' } },
    ],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="ProseMirror" data-virtualkeyboard="true"' },
    send: { tag: 'button', attributes: 'data-testid="send-button" type="button"' },
    stop: 'data-testid="stop-button"',
    userMessage: { tag: 'div', attributes: { 'data-message-author-role': 'user', 'data-turn': 'user' } },
  },
};
