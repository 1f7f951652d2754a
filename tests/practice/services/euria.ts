// Practice Euria: a chat that another page shows in a frame, and whose address never changes.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: '/api/1/accounts/12345/conversations/{chat}/messages',
  act,
  body: { content: '{text}' },
});

export const euria: PracticeService = {
  id: 'euria',
  name: 'Euria',
  hosts: ['euria.infomaniak.com'],
  chatPath: '/',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/1\/accounts\/\d+\/conversations\/[^/]+\/messages$/, kind: 'prompt', what: 'message' },
    { method: 'GET', path: /^\/api\/1\/accounts\/\d+\/conversations$/, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/api/1/accounts/12345/conversations?marker={marker}' }],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'placeholder="Message"' },
    form: 'data-testid="main-prompt"',
    send: { tag: 'button', attributes: 'type="submit"' },
    userMessage: { tag: 'div', attributes: { 'data-testid': 'user' } },
    answer: { tag: 'div', attributes: { 'data-testid': 'assistant' } },
    ways: { framedBy: 'ksuite.infomaniak.com', editsInPlace: true },
  },
};
