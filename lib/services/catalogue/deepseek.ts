/** DeepSeek. */
import type { Service } from '../service.ts';

export const deepseek: Service = {
  id: 'deepseek',
  name: 'DeepSeek',
  operator: 'DeepSeek',
  group: 'assistants',
  pages: ['chat.deepseek.com/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.deepseek.com/api/v0/chat/completion',
      answerTime: 'trusted',
      confidence: 'high',
      evidence: [
        { source: 'ZM-BAD/headroom adapters/deepseek.ts (checked live 2026-07)', date: '2026-08-19', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/deepseek.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://chat.deepseek.com/api/v0/chat/completion'],
    },
    {
      id: 'edit',
      counts: 'edit',
      method: 'POST',
      address: 'chat.deepseek.com/api/v0/chat/edit_message',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'An edited question sent again: a new prompt.',
      evidence: [{ source: 'unnamed public sources (four)', basis: 'read' }],
      examples: ['https://chat.deepseek.com/api/v0/chat/edit_message'],
    },
    {
      id: 'regenerate',
      counts: 'regeneration',
      method: 'POST',
      address: 'chat.deepseek.com/api/v0/chat/regenerate',
      answerTime: 'trusted',
      confidence: 'high',
      evidence: [{ source: 'ZM-BAD/headroom adapters/deepseek.ts (checked live 2026-07)', date: '2026-08-19', basis: 'read' }],
      examples: ['https://chat.deepseek.com/api/v0/chat/regenerate'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat.deepseek.com/api/v0/chat/continue', why: 'continues a cut answer' },
    { method: 'GET', example: 'https://chat.deepseek.com/api/v0/chat/resume_stream', why: 'takes up a stream again' },
    { method: 'POST', example: 'https://chat.deepseek.com/api/v0/chat/create_pow_challenge', why: 'proof of work before each send' },
    { method: 'POST', example: 'https://chat.deepseek.com/api/v0/chat_session/create', why: 'opens an empty chat' },
    { method: 'POST', example: 'https://chat.deepseek.com/api/v0/chat/stop_stream', why: 'stop button' },
    { method: 'GET', example: 'https://chat.deepseek.com/api/v0/chat/history_messages?chat_session_id=1', why: 'history' },
  ],
  reviewed: '2026-11-23',
};
