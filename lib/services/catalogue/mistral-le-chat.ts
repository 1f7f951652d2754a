/** Le Chat (Mistral AI). */
import type { Service } from '../service.ts';

export const mistralLeChat: Service = {
  id: 'mistral-le-chat',
  name: 'Le Chat',
  operator: 'Mistral AI',
  group: 'assistants',
  pages: ['chat.mistral.ai/chat/**', 'chat.mistral.ai/'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.mistral.ai/api/chat',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A stream of numbered lines. A new chat first calls message.newChat, then this; a retry uses the same address.',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://chat.mistral.ai/api/chat'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat.mistral.ai/api/trpc/message.newChat?batch=1', why: 'comes before the real request' },
    {
      method: 'POST',
      example: 'https://chat.mistral.ai/api/trpc/event.sendEventToDatalake?batch=1',
      why: 'telemetry, with an event named prompt_submitted',
    },
  ],
  reviewed: '2026-11-23',
};
