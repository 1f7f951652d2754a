// Practice Microsoft Copilot: one open socket for all prompts; its composer is replaced a moment after the page came.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'GET',
  path: '/c/api/chat?api-version=2',
  over: 'socket',
  act,
  body: { event: 'send', conversationId: '{chat}', content: [{ type: 'text', text: '{text}' }] },
});

export const microsoftCopilot: PracticeService = {
  id: 'microsoft-copilot',
  name: 'Microsoft Copilot',
  hosts: ['copilot.microsoft.com'],
  chatPath: '/chats/{chat}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/c\/api\/chat$/, kind: 'prompt', what: 'chat' },
    { method: 'GET', path: /^\/c\/api\/conversations$/, kind: 'look-alike', what: 'history' },
    { method: 'POST', path: /^\/c\/api\/(start|conversations)$/, kind: 'look-alike', what: 'start' },
    { method: 'GET', path: /^\/c\/api\/autosuggest$/, kind: 'look-alike', what: 'suggestions' },
  ],
  plan: {
    load: [
      { method: 'POST', path: '/c/api/start', body: { marker: '{marker}' } },
      { method: 'GET', path: '/c/api/conversations' },
    ],
    typing: [{ method: 'GET', path: '/c/api/autosuggest?q={text}' }],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'data-testid="composer-input"' },
    send: { tag: 'button', attributes: 'data-testid="submit-button" type="button"' },
    stop: 'data-testid="stop-button"',
    userMessage: { tag: 'div', attributes: { 'data-content': 'user-message' } },
    answer: { tag: 'div', attributes: { 'data-content': 'ai-message' } },
    ways: { hydratesAfterMs: 400, suggests: ['Tell me something'] },
  },
};
