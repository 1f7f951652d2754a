// Practice Character.AI: one open socket; another answer comes in the place of the last.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'GET',
  path: '/ws/',
  over: 'socket',
  act,
  body: { command: 'create_and_generate_turn', payload: { chat_id: '{chat}', raw_content: '{text}' } },
});

export const characterAi: PracticeService = {
  id: 'character-ai',
  name: 'Character.AI',
  hosts: ['character.ai'],
  chatPath: '/chat/{chat}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/ws\/$/, kind: 'prompt', what: 'turn' },
    { method: 'GET', path: /^\/turns\//, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/turns/{chat}?marker={marker}' }],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'placeholder="Message"' },
    send: { tag: 'button', attributes: 'aria-label="Send a message" type="button"' },
    userMessage: { tag: 'div', attributes: { 'data-testid': 'completed-message' }, around: { class: 'flex-row-reverse' } },
    answer: { tag: 'div', attributes: { 'data-testid': 'completed-message' }, around: { class: 'flex-row' } },
    ways: { editsInPlace: true },
  },
};
