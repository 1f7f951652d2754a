/** T3 Chat (T3 Tools): many models. */
import type { Service, WatchRule } from '../service.ts';

export const t3Chat: Service = {
  id: 't3-chat',
  name: 'T3 Chat',
  operator: 'T3 Tools',
  group: 'many-models',
  pages: ['t3.chat/**'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 't3.chat/api/chat',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'A new answer to the same question uses the same address (recalled).',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://t3.chat/api/chat'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://t3.chat/api/trpc/x', why: 'everything else' },
    { method: 'GET', example: 'https://t3.chat/api/auth/session', why: 'account' },
    { method: 'POST', example: 'https://t3.chat/api/sync', why: 'history' },
  ],
  reviewed: '2026-11-23',
};

/** How its page shows that a prompt was sent. */
export const t3ChatPage: WatchRule = {
  composer: ['#chat-input', 'textarea'],
  send: ['button[type="submit"]', 'button[aria-label*="Send" i]'],
  message: ['[data-message-id]:has([aria-label="Your message"])'],
  writing: [],
  confidence: 'medium',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'composer and send', basis: 'recalled' },
  ],
};
