// Practice You.com: an event stream whose address carries the question, asked again by whatever loads the page again.
import type { Act, Call, PracticeService } from '../service.ts';

const stream = (words: string): Call => ({
  method: 'GET',
  path: `/api/streamingSearch?q=${words}&selectedChatMode=default&chatId={chat}&marker={marker}`,
  streams: true,
  over: 'eventsource',
});

const answered = (act: Act): Call[] => [
  { method: 'GET', path: '/api/get_nonce' },
  { ...stream('{text}'), act },
];

export const youCom: PracticeService = {
  id: 'you-com',
  name: 'You.com',
  hosts: ['you.com'],
  chatPath: '/search?q={text}&cid={chat}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/api\/streamingSearch$/, kind: 'prompt', what: 'streamingSearch', streams: true },
    { method: 'GET', path: /^\/api\/(threads|get_nonce)$/, kind: 'look-alike', what: 'around it' },
  ],
  plan: {
    load: [
      { method: 'GET', path: '/api/threads?marker={marker}' },
      { ...stream('{asked}'), asked: true, again: true },
    ],
    send: answered('prompt'),
    edit: answered('edit'),
    retry: answered('regeneration'),
  },
  look: {
    composer: { tag: 'textarea', attributes: 'data-testid="search-input"' },
    send: { tag: 'button', attributes: 'type="submit"' },
    userMessage: { tag: 'div', attributes: { 'data-testid': 'youchat-question-turn-0' } },
  },
};
