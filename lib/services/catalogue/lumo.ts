/** Lumo (Proton): open models, encrypted by the page. */
import type { Service } from '../service.ts';

export const lumo: Service = {
  id: 'lumo',
  name: 'Lumo',
  operator: 'Proton',
  group: 'open-models',
  pages: ['lumo.proton.me/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'lumo.proton.me/api/ai/v1/chat/completions',
      answerTime: 'trusted',
      confidence: 'high',
      mergeMs: 3000,
      note: 'A tool or a title may call once more for one prompt.',
      evidence: [
        { source: 'unnamed public source', date: '2026-09-02', basis: 'read' },
        { source: 'unnamed public source (lumo-cli README, protocol v2)', basis: 'read' },
        { source: 'unnamed public source (web-lumo 2.0.0.7)', basis: 'read' },
      ],
      examples: ['https://lumo.proton.me/api/ai/v1/chat/completions'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: 'lumo.proton.me/api/ai/v1/chat',
      answerTime: 'trusted',
      confidence: 'medium',
      mergeMs: 3000,
      note: 'Lumo 1, whose titles came with the answer.',
      evidence: [{ source: 'unnamed public source (web-lumo 1.4.0.5)', basis: 'read' }],
      examples: ['https://lumo.proton.me/api/ai/v1/chat'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://lumo.proton.me/api/ai/v1/models', why: 'list' },
    { method: 'POST', example: 'https://lumo.proton.me/api/lumo/v1/spaces', why: 'saves the chat, encrypted' },
    { method: 'GET', example: 'https://lumo.proton.me/api/core/v4/users', why: 'account' },
  ],
  privacy: '?q= of a page can hold the words of a prompt.',
  reviewed: '2026-11-23',
};
