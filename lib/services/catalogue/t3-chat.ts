/** T3 Chat (T3 Tools): many models. */
import type { Service } from '../service.ts';

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
