// Practice Grok: one open socket, and a talk of which only the last messages are in the document.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'GET',
  path: '/ws/mgw/',
  over: 'socket',
  act,
  body: { conversationId: '{chat}', message: '{text}' },
});

export const grok: PracticeService = {
  id: 'grok',
  name: 'Grok',
  hosts: ['grok.com'],
  chatPath: '/c/{chat}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/ws\/mgw\/$/, kind: 'prompt', what: 'mgw' },
    { method: 'POST', path: /^\/rest\/(rate-limits|suggestions\/starters)$/, kind: 'look-alike', what: 'limits' },
    { method: 'GET', path: /^\/rest\/app-chat\/conversations_v2\//, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [
      { method: 'POST', path: '/rest/rate-limits', body: { marker: '{marker}' } },
      { method: 'GET', path: '/rest/app-chat/conversations_v2/{chat}' },
    ],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="tiptap ProseMirror"' },
    send: { tag: 'button', attributes: 'data-testid="chat-submit" type="button"' },
    stop: 'aria-label="Stop model response"',
    userMessage: { tag: 'div', attributes: { 'data-testid': 'user-message' } },
    answer: { tag: 'div', attributes: { 'data-testid': 'assistant-message' } },
    ways: { keepsMessages: 6, suggests: ['Tell me something'], editsInPlace: true },
  },
};
