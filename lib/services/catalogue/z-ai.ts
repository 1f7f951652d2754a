/** Z.ai (Zhipu). */
import type { Service } from '../service.ts';

export const zAi: Service = {
  id: 'z-ai',
  name: 'Z.ai',
  operator: 'Z.ai (Zhipu)',
  group: 'assistants',
  pages: ['chat.z.ai/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.z.ai/api[/*]/chat/completions',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'The version in the path changes.',
      evidence: [
        { source: 'xtekky/gpt4free g4f/Provider/glm/__init__.py', date: '2026-08-06', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/zai.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://chat.z.ai/api/v2/chat/completions?timestamp=1', 'https://chat.z.ai/api/chat/completions'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat.z.ai/api/v1/chats/new', why: 'opens an empty chat' },
    { method: 'GET', example: 'https://chat.z.ai/api/v1/auths/', why: 'account' },
    { method: 'GET', example: 'https://chat.z.ai/api/models', why: 'list' },
    { method: 'POST', example: 'https://chat.z.ai/api/v1/tasks/title/completions', why: 'title' },
  ],
  privacy: 'The query holds a signature and an account id.',
  reviewed: '2026-11-23',
};
