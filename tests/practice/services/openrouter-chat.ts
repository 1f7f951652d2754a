// Practice OpenRouter: a room of two models, each of which is asked by a request of its own.
import type { Act, Call, PracticeService } from '../service.ts';

const asked = (model: string, more: Pick<Call, 'act' | 'again'>): Call => ({
  method: 'POST',
  path: '/api/v1/chat/completions',
  body: { model, messages: [{ role: 'user', content: '{text}' }] },
  ...more,
});
const answered = (act: Act): Call[] => [asked('practice/one', { act }), asked('practice/two', { again: true })];

export const openrouterChat: PracticeService = {
  id: 'openrouter-chat',
  name: 'OpenRouter Chat',
  hosts: ['openrouter.ai'],
  chatPath: '/chat?room={chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/v1\/chat\/completions$/, kind: 'prompt', what: 'completion' },
    { method: 'GET', path: /^\/api\/frontend\/models$/, kind: 'look-alike', what: 'models' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/api/frontend/models?marker={marker}' }],
    send: answered('prompt'),
    edit: answered('edit'),
    retry: answered('regeneration'),
  },
  look: {
    composer: { tag: 'textarea', attributes: 'placeholder="Start a message..."' },
    send: { tag: 'button', attributes: 'aria-label="Send message" type="button"' },
    userMessage: { tag: 'div', attributes: { 'data-message-id': 'practice' } },
    answer: { tag: 'div', attributes: { 'data-message-id': 'practice' }, inside: { class: 'group relative' } },
    ways: { keepsMessages: 8, showsAfterMs: 150 },
  },
};
