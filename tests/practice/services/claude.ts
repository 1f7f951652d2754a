// Practice Claude: a path of its own for a retry; sends from the page's service worker when opened with ?worker.
import type { Act, Call, PracticeService } from '../service.ts';

const chats = '/api/organizations/{org}/chat_conversations';

const answered = (act: Act, path: string, parent: string): Call => ({
  method: 'POST',
  path: `${chats}/{chat}/${path}`,
  act,
  body: { prompt: '{text}', parent_message_uuid: parent, timezone: 'Etc/UTC', rendering_mode: 'messages' },
});

const afterwards: Call[] = [
  { method: 'POST', path: `${chats}/{chat}/title`, first: true, body: { message_content: '{text}' } },
  { method: 'GET', path: '/api/organizations/{org}/usage' },
];

export const claude: PracticeService = {
  id: 'claude',
  name: 'Claude',
  hosts: ['claude.ai'],
  chatPath: '/chat/{chat}',
  shape: 'sse',
  routes: [
    { method: 'POST', path: /\/chat_conversations\/[^/]+\/completion$/, kind: 'prompt', what: 'completion' },
    {
      method: 'POST',
      path: /\/chat_conversations\/[^/]+\/retry_completion$/,
      kind: 'regeneration',
      what: 'retry_completion',
    },
    { method: 'POST', path: /\/chat_conversations\/[^/]+\/title$/, kind: 'look-alike', what: 'title' },
    { method: 'POST', path: /\/chat_conversations\/[^/]+\/stop_response$/, kind: 'look-alike', what: 'stop' },
    { method: 'POST', path: /\/chat_conversations$/, kind: 'look-alike', what: 'create' },
    { method: 'GET', path: /\/chat_conversations$/, kind: 'look-alike', what: 'list' },
    { method: 'GET', path: /\/chat_conversations\/[^/]+$/, kind: 'look-alike', what: 'tree' },
    { method: 'GET', path: /^\/api\/organizations\/[^/]+\/usage$/, kind: 'look-alike', what: 'usage' },
    { method: 'GET', path: /^\/api\/bootstrap/, kind: 'look-alike', what: 'bootstrap' },
  ],
  plan: {
    load: [
      { method: 'GET', path: '/api/bootstrap/{org}/app_start' },
      { method: 'GET', path: `${chats}?limit=30&marker={marker}` },
    ],
    send: [
      { method: 'POST', path: chats, first: true, body: { uuid: '{chat}', name: '{text}' } },
      answered('prompt', 'completion', 'last-message'),
      ...afterwards,
    ],
    edit: [answered('edit', 'completion', 'before-the-edited-message'), ...afterwards],
    retry: [
      answered('regeneration', 'retry_completion', 'last-question'),
      { method: 'GET', path: `${chats}/{chat}?tree=True&rendering_mode=messages` },
    ],
    stop: [{ method: 'POST', path: `${chats}/{chat}/stop_response`, body: {} }],
    resume: [{ method: 'GET', path: `${chats}/{chat}?tree=True&rendering_mode=messages&marker={marker}` }],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="ProseMirror"' },
    send: { tag: 'button', attributes: 'aria-label="Send message" type="button"' },
    stop: 'aria-label="Stop response"',
    userMessage: { tag: 'div', attributes: { 'data-testid': 'user-message' } },
  },
};
