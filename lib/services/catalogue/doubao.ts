/** Doubao (ByteDance). */
import type { Service } from '../service.ts';

export const doubao: Service = {
  id: 'doubao',
  name: 'Doubao',
  operator: 'ByteDance',
  group: 'assistants',
  pages: ['www.doubao.com/chat/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'www.doubao.com/chat/completion',
      answerTime: 'untrusted',
      confidence: 'high',
      note: 'The request stays open for a while after the answer, for suggestions.',
      evidence: [
        { source: 'ZM-BAD/headroom adapters/doubao.ts', date: '2026-08-19', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/doubao.ts', date: '2026-07-28', basis: 'read' },
      ],
      examples: ['https://www.doubao.com/chat/completion?aid=1'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: 'www.doubao.com/samantha/chat/completion',
      answerTime: 'untrusted',
      confidence: 'medium',
      evidence: [{ source: 'unnamed public source (token-counter extension, lib/platforms.js)', basis: 'read' }],
      examples: ['https://www.doubao.com/samantha/chat/completion?aid=1'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://www.doubao.com/im/chain/single', why: 'history' },
    { method: 'POST', example: 'https://www.doubao.com/im/conversation/info', why: 'history' },
  ],
  privacy: 'The query holds ids of the device.',
  reviewed: '2026-11-23',
};
