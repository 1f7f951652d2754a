// Practice Gemini Enterprise: a talk and a composer in open shadow roots, and an answer through another way than is known.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: '/home/answer',
  act,
  body: { session: '{chat}', query: { text: '{text}' } },
});

export const geminiEnterprise: PracticeService = {
  id: 'gemini-enterprise',
  name: 'Gemini Enterprise',
  hosts: ['business.gemini.google'],
  chatPath: '/home/session/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/home\/answer$/, kind: 'prompt', what: 'answer' },
    { method: 'GET', path: /^\/home\/sessions$/, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/home/sessions?marker={marker}' }],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="ProseMirror"' },
    send: { tag: 'button', attributes: 'class="send-button" type="button"' },
    stop: 'data-test-id="stop-button"',
    userMessage: { tag: 'div', attributes: { class: 'question-block' } },
    answer: { tag: 'div', attributes: { class: 'answer-block' } },
    ways: { inShadow: true, suggests: ['Tell me something'], editsInPlace: true },
  },
};
