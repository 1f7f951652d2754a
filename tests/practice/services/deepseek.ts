// Practice DeepSeek: separate paths for prompt, edit, regeneration and continuation, a proof of work before each.
import type { Call, Json, PracticeService } from '../service.ts';

const api = '/api/v0/chat';
const post = (path: string, body: Json): Call => ({ method: 'POST', path, body });
const challenge = post(`${api}/create_pow_challenge`, { target_path: `${api}/completion` });
const session = { chat_session_id: '{chat}' };

const route = (path: RegExp, what: string, method = 'POST'): PracticeService['routes'][number] => ({
  method,
  path,
  kind: 'look-alike',
  what,
});

export const deepseek: PracticeService = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['chat.deepseek.com'],
  chatPath: '/a/chat/s/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/v0\/chat\/completion$/, kind: 'prompt', what: 'completion' },
    { method: 'POST', path: /^\/api\/v0\/chat\/edit_message$/, kind: 'edit', what: 'edit_message' },
    { method: 'POST', path: /^\/api\/v0\/chat\/regenerate$/, kind: 'regeneration', what: 'regenerate' },
    { ...route(/^\/api\/v0\/chat\/continue$/, 'continue'), streams: true },
    { ...route(/^\/api\/v0\/chat\/resume_stream$/, 'resume_stream', 'GET'), streams: true },
    route(/^\/api\/v0\/chat\/create_pow_challenge$/, 'pow'),
    route(/^\/api\/v0\/chat\/stop_stream$/, 'stop_stream'),
    route(/^\/api\/v0\/chat\/history_messages$/, 'history', 'GET'),
    route(/^\/api\/v0\/chat_session\/create$/, 'session create'),
    route(/^\/api\/v0\/chat_session\/fetch_page$/, 'session list', 'GET'),
    route(/^\/api\/v0\/users\/current$/, 'user', 'GET'),
  ],
  plan: {
    load: [
      { method: 'GET', path: '/api/v0/users/current' },
      { method: 'GET', path: '/api/v0/chat_session/fetch_page?count=100&marker={marker}' },
    ],
    send: [
      { ...post('/api/v0/chat_session/create', { character_id: null }), first: true },
      challenge,
      { ...post(`${api}/completion`, { ...session, prompt: '{text}', thinking_enabled: false }), act: 'prompt' },
    ],
    edit: [challenge, { ...post(`${api}/edit_message`, { ...session, message_id: 1, prompt: '{text}' }), act: 'edit' }],
    retry: [challenge, { ...post(`${api}/regenerate`, { ...session, message_id: 2 }), act: 'regeneration' }],
    stop: [post(`${api}/stop_stream`, { ...session, message_id: 2 })],
    more: [challenge, { ...post(`${api}/continue`, { ...session, message_id: 2 }), streams: true }],
    resume: [
      { method: 'GET', path: `${api}/history_messages?chat_session_id={chat}&marker={marker}` },
      { method: 'GET', path: `${api}/resume_stream?chat_session_id={chat}`, streams: true },
    ],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'placeholder="Message DeepSeek"' },
    send: { tag: 'div', attributes: 'class="ds-icon-button" role="button" tabindex="0"' },
    userMessage: { tag: 'div', attributes: { class: 'ds-message' } },
  },
};
