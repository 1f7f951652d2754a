/** Qwen Chat (Alibaba). */
import type { Service } from '../service.ts';

export const qwen: Service = {
  id: 'qwen',
  name: 'Qwen Chat',
  operator: 'Alibaba',
  group: 'assistants',
  pages: ['chat.qwen.ai/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.qwen.ai/api/v2/chat/completions',
      answerTime: 'trusted',
      confidence: 'high',
      evidence: [
        { source: 'ZM-BAD/headroom adapters/qwen.ts', date: '2026-08-19', basis: 'read' },
        { source: 'xtekky/gpt4free g4f/Provider/Qwen.py', date: '2026-08-06', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/qwen-studio.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://chat.qwen.ai/api/v2/chat/completions?chat_id=x'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.qwen.ai/api/chat/completions',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'older path of the same site', basis: 'recalled' }],
      examples: ['https://chat.qwen.ai/api/chat/completions'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat.qwen.ai/api/v2/chats/new', why: 'opens an empty chat' },
    { method: 'GET', example: 'https://chat.qwen.ai/api/v2/chats/?page=1', why: 'side bar' },
    { method: 'POST', example: 'https://chat.qwen.ai/api/v2/tasks/title/completions', why: 'title' },
    { method: 'GET', example: 'https://chat.qwen.ai/api/v2/configs/', why: 'settings' },
  ],
  reviewed: '2026-11-23',
};
