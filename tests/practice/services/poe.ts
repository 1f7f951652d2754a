// Practice Poe: one GraphQL address for every act, and messages that are edited where they stand.
import type { Act, Call, PracticeService } from '../service.ts';

const query = (queryName: string, more: Pick<Call, 'act' | 'again'>): Call => ({
  method: 'POST',
  path: '/api/gql_POST',
  body: { queryName, variables: { chatId: '{chat}', query: '{text}' } },
  ...more,
});
const asked = (queryName: string): Call => query(queryName, { again: true });
const answered = (act: Act): Call => query('sendMessageMutation', { act });

export const poe: PracticeService = {
  id: 'poe',
  name: 'Poe',
  hosts: ['poe.com'],
  chatPath: '/chat/{chat}',
  shape: 'sse',
  routes: [{ method: 'POST', path: /^\/api\/gql_POST$/, kind: 'prompt', what: 'gql' }],
  plan: {
    load: [asked('viewerQuery'), asked('chatListQuery')],
    typing: [asked('draftMutation')],
    send: [answered('prompt'), asked('pointsQuery')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'class="GrowingTextArea_textArea__practice"' },
    send: { tag: 'button', attributes: 'data-button-send="true" type="submit"' },
    userMessage: {
      tag: 'div',
      attributes: { class: 'ChatMessage_chatMessage__practice' },
      inside: { class: 'Message_rightSideMessageBubble__practice' },
    },
    answer: {
      tag: 'div',
      attributes: { class: 'ChatMessage_chatMessage__practice' },
      inside: { class: 'Message_leftSideMessageBubble__practice' },
    },
    ways: { editsInPlace: true },
  },
};
