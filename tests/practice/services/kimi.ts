// Practice Kimi: an answer in frames, whose request the page itself breaks off when the answer is whole.
import type { Act, Call, Json, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: '/apiv2/kimi.gateway.chat.v1.ChatService/Chat',
  act,
  endsByAbort: true,
  body: { chat_id: '{chat}', scenario: 'practice', message: { role: 'user', blocks: [{ text: { content: '{text}' } }] } },
});

const chats = (call: string, body: Json): Call => ({ method: 'POST', path: `/apiv2/kimi.chat.v1.ChatService/${call}`, body });

export const kimi: PracticeService = {
  id: 'kimi',
  name: 'Kimi',
  hosts: ['www.kimi.com'],
  chatPath: '/chat/{chat}',
  shape: 'connect-frames',
  routes: [
    { method: 'POST', path: /^\/apiv2\/kimi\.gateway\.chat\.v1\.ChatService\/Chat$/, kind: 'prompt', what: 'Chat' },
    { method: 'POST', path: /^\/apiv2\/kimi\.chat\.v1\.ChatService\//, kind: 'look-alike', what: 'chats' },
  ],
  plan: {
    load: [chats('ListChats', { page_size: 20, marker: '{marker}' })],
    send: [answered('prompt'), chats('UpdateChat', { chat_id: '{chat}', name: '{text}' })],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
    resume: [chats('GetChat', { chat_id: '{chat}' })],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="chat-input-editor" data-lexical-editor="true"' },
    send: { tag: 'div', attributes: 'class="send-button-container" role="button" tabindex="0"' },
    userMessage: { tag: 'div', attributes: { class: 'chat-content-item-user' } },
  },
};
