/** OpenRouter Chat: many models; sources disagree on the address of a prompt. */
import type { Service } from '../service.ts';

export const openrouterChat: Service = {
  id: 'openrouter-chat',
  name: 'OpenRouter Chat',
  operator: 'OpenRouter',
  group: 'many-models',
  sees: 'presence',
  pages: ['openrouter.ai/chat/**'],
  requests: [],
  partial: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'openrouter.ai/api/v1/chat/completions',
      answerTime: 'trusted',
      confidence: 'low',
      note: 'One source; another saw the page’s own address. A room with several models sends one request a model.',
      evidence: [
        { source: 'unnamed public source (Quilr vendor document ‘URL Exception List - AI Apps’)', date: '2026-05-11', basis: 'read' },
      ],
      examples: ['https://openrouter.ai/api/v1/chat/completions'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://openrouter.ai/chat', why: 'a prompt or anything else that the page does' },
    { method: 'GET', example: 'https://openrouter.ai/api/v1/models', why: 'list' },
    { method: 'GET', example: 'https://openrouter.ai/api/frontend/models', why: 'list' },
  ],
  reviewed: '2026-11-23',
};
