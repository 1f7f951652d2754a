// Practice Le Chat: a numbered-line stream, one path for prompt and retry, tRPC calls before and after.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act, mode: string): Call => ({
  method: 'POST',
  path: '/api/chat',
  act,
  body: { chatId: '{chat}', mode, messageInput: [{ type: 'text', text: '{text}' }], disabledFeatures: [] },
});

const submitted: Call = {
  method: 'POST',
  path: '/api/trpc/event.sendEventToDatalake?batch=1&marker={marker}',
  body: { '0': { json: { event: 'prompt_submitted', chatId: '{chat}', length: '{text}' } } },
};

export const mistralLeChat: PracticeService = {
  id: 'mistral-le-chat',
  name: 'Le Chat',
  hosts: ['chat.mistral.ai'],
  chatPath: '/chat/{chat}',
  shape: 'numbered-lines',
  routes: [
    { method: 'POST', path: /^\/api\/chat$/, kind: 'prompt', what: 'chat' },
    { method: 'POST', path: /^\/api\/trpc\/message\.newChat$/, kind: 'look-alike', what: 'newChat' },
    { method: 'POST', path: /^\/api\/trpc\/event\.sendEventToDatalake$/, kind: 'look-alike', what: 'datalake' },
    { method: 'GET', path: /^\/api\/trpc\//, kind: 'look-alike', what: 'trpc' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/api/trpc/chat.list?batch=1&marker={marker}' }],
    send: [
      {
        method: 'POST',
        path: '/api/trpc/message.newChat?batch=1',
        first: true,
        body: { '0': { json: { content: [{ type: 'text', text: '{text}' }], chatId: '{chat}' } } },
      },
      answered('prompt', 'append'),
      submitted,
    ],
    edit: [answered('edit', 'edit'), submitted],
    retry: [answered('regeneration', 'retry')],
    resume: [{ method: 'GET', path: '/api/trpc/message.all?batch=1&marker={marker}' }],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="ProseMirror"' },
    send: { tag: 'button', attributes: 'aria-label="Send question" type="button"' },
    userMessage: { tag: 'div', attributes: { 'data-message-author-role': 'user' } },
  },
};
