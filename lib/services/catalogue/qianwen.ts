/** Qianwen (Alibaba): Qwen for China. */
import type { Service } from '../service.ts';

export const qianwen: Service = {
  id: 'qianwen',
  name: 'Qianwen',
  operator: 'Alibaba',
  group: 'assistants',
  pages: ['www.qianwen.com/**'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'chat2.qianwen.com/api/v2/chat',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'On another host than the page.',
      evidence: [
        { source: 'ZM-BAD/headroom adapters/qianwen.ts', date: '2026-08-19', basis: 'read' },
        { source: 'jndavidz/aurora docs/QIANWEN.md (traffic capture)', date: '2026-08-13', basis: 'read' },
      ],
      examples: ['https://chat2.qianwen.com/api/v2/chat?nonce=x'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat2.qianwen.com/api/v2/session/list', why: 'history' },
    { method: 'POST', example: 'https://chat2.qianwen.com/api/v1/history/list', why: 'history' },
    { method: 'GET', example: 'https://chat2.qianwen.com/api/v2/user/info', why: 'account' },
  ],
  reviewed: '2026-11-23',
};
