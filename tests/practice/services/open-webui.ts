// Practice Open WebUI: software on a host that a person names; tasks around each prompt look much like it.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: '/api/chat/completions',
  act,
  body: { chat_id: '{chat}', model: 'practice', stream: true, messages: [{ role: 'user', content: '{text}' }] },
});

const task = (name: string): Call => ({ method: 'POST', path: `/api/v1/tasks/${name}/completions`, body: { prompt: '{text}' } });

const afterwards: Call[] = [{ method: 'POST', path: '/api/chat/completed', body: { chat_id: '{chat}' } }, task('title'), task('follow_up')];

export const openWebui: PracticeService = {
  id: 'open-webui',
  name: 'Open WebUI',
  hosts: ['chat.school.example'],
  chatPath: '/c/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/chat\/completions$/, kind: 'prompt', what: 'completion' },
    { method: 'POST', path: /^\/api\/v1\/tasks\/\w+\/completions$/, kind: 'look-alike', what: 'task' },
    { method: 'POST', path: /^\/api\/chat\/completed$/, kind: 'look-alike', what: 'completed' },
    { method: 'POST', path: /^\/api\/v1\/chats\/new$/, kind: 'look-alike', what: 'new chat' },
    { method: 'GET', path: /^\/api\/v1\/chats/, kind: 'look-alike', what: 'history' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/api/v1/chats/?page=1&marker={marker}' }],
    typing: [task('auto')],
    send: [{ method: 'POST', path: '/api/v1/chats/new', first: true, body: { title: '{text}' } }, answered('prompt'), ...afterwards],
    edit: [answered('edit'), ...afterwards],
    retry: [answered('regeneration')],
    resume: [{ method: 'GET', path: '/api/v1/chats/{chat}' }],
  },
  look: {
    composer: { tag: 'div', attributes: 'id="chat-input"' },
    send: { tag: 'button', attributes: 'id="send-message-button" type="submit"' },
    userMessage: { tag: 'div', attributes: { class: 'user-message' } },
  },
};
