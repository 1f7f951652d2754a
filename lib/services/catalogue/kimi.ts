/** Kimi (Moonshot AI). */
import type { Service } from '../service.ts';

export const kimi: Service = {
  id: 'kimi',
  name: 'Kimi',
  operator: 'Moonshot AI',
  group: 'assistants',
  pages: ['www.kimi.com/**', 'kimi.moonshot.cn/**'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'www.kimi.com/apiv2/kimi.gateway.chat.v1.ChatService/Chat',
      answerTime: 'trusted',
      endsByAbort: true,
      confidence: 'high',
      note: 'The page itself breaks the request off when the answer is complete: that is its normal end, not a stopped answer.',
      evidence: [
        { source: 'unnamed public source (probes)', date: '2026-09-28', basis: 'read' },
        { source: 'ZM-BAD/headroom adapters/kimi.ts (live 2026-06)', date: '2026-08-19', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/kimi.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://www.kimi.com/apiv2/kimi.gateway.chat.v1.ChatService/Chat'],
    },
    {
      id: 'legacy',
      counts: 'prompt',
      method: 'POST',
      address: 'kimi.moonshot.cn/api/chat/*/completion/stream',
      answerTime: 'trusted',
      confidence: 'low',
      note: 'The address of 2025 and before.',
      evidence: [{ source: 'unnamed public source', basis: 'read' }],
      examples: ['https://kimi.moonshot.cn/api/chat/d0000000000000000001/completion/stream'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://www.kimi.com/apiv2/kimi.chat.v1.ChatService/ListChats', why: 'history' },
    { method: 'POST', example: 'https://www.kimi.com/apiv2/kimi.chat.v1.ChatService/UpdateChat', why: 'rename' },
    { method: 'POST', example: 'https://auth.kimi.com/api/oauth/token', why: 'sign-in' },
  ],
  reviewed: '2026-11-23',
};
