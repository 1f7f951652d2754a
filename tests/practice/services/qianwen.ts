// Practice Qianwen: the page asks another host, so that the browser asks first whether it may (a preflight).
import type { Act, Call, PracticeService } from '../service.ts';

const host = 'https://chat2.qianwen.com';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: `${host}/api/v2/chat?nonce={turn}&marker={marker}`,
  act,
  body: { session_id: '{chat}', messages: [{ content: '{text}', mime_type: 'text/plain' }], model: 'practice' },
});

const list: Call = { method: 'POST', path: `${host}/api/v2/session/list`, body: { page: 1, marker: '{marker}' } };

export const qianwen: PracticeService = {
  id: 'qianwen',
  name: 'Qianwen',
  hosts: ['www.qianwen.com', 'chat2.qianwen.com'],
  chatPath: '/chat/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /^\/api\/v2\/chat$/, kind: 'prompt', what: 'chat' },
    { method: 'POST', path: /^\/api\/v2\/session\/list$/, kind: 'look-alike', what: 'session list' },
    { method: 'POST', path: /^\/api\/v1\/history\/list$/, kind: 'look-alike', what: 'history' },
    { method: 'GET', path: /^\/api\/v2\/user\/info$/, kind: 'look-alike', what: 'user' },
  ],
  plan: {
    load: [{ method: 'GET', path: `${host}/api/v2/user/info?marker={marker}` }, list],
    send: [answered('prompt'), list],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
    resume: [{ method: 'POST', path: `${host}/api/v1/history/list`, body: { session_id: '{chat}' } }],
  },
  look: {
    composer: { tag: 'div', attributes: 'data-slate-editor="true"' },
    send: { tag: 'div', attributes: 'class="operateBtn" role="button" tabindex="0"' },
    userMessage: { tag: 'div', attributes: { class: 'questionItem' } },
  },
};
