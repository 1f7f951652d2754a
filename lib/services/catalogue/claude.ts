/** Claude (Anthropic). */
import type { Service } from '../service.ts';

export const claude: Service = {
  id: 'claude',
  name: 'Claude',
  operator: 'Anthropic',
  group: 'assistants',
  pages: ['claude.ai/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: 'claude.ai/api/organizations/*/chat_conversations/*/completion',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A new or an edited message. It can leave from the page’s own service worker, with no tab.',
      evidence: [
        { source: 'lugia19/Claude-Usage-Extension background.js', date: '2026-07-01', basis: 'read' },
        { source: 'jndavidz/aurora docs/CLAUDE.md (traffic capture)', date: '2026-08-14', basis: 'read' },
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-16', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/claude.ts', date: '2026-07-20', basis: 'read' },
      ],
      examples: [
        'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/chat_conversations/00000000-0000-4000-8000-000000000001/completion',
      ],
    },
    {
      id: 'retry',
      counts: 'regeneration',
      method: 'POST',
      address: 'claude.ai/api/organizations/*/chat_conversations/*/retry_completion',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A new answer to the same question.',
      evidence: [{ source: 'lugia19/Claude-Usage-Extension background.js', date: '2026-07-01', basis: 'read' }],
      examples: [
        'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/chat_conversations/00000000-0000-4000-8000-000000000001/retry_completion',
      ],
    },
    {
      id: 'legacy',
      counts: 'prompt',
      method: 'POST',
      address: 'claude.ai/api/append_message',
      answerTime: 'trusted',
      confidence: 'low',
      note: 'The address of 2023, kept in case it comes back.',
      evidence: [{ source: 'general knowledge', basis: 'recalled' }],
      examples: ['https://claude.ai/api/append_message'],
    },
  ],
  lookAlikes: [
    {
      method: 'GET',
      example:
        'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/chat_conversations/00000000-0000-4000-8000-000000000001?tree=True&rendering_mode=messages',
      why: 'history',
    },
    {
      method: 'POST',
      example: 'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/chat_conversations',
      why: 'opens an empty chat',
    },
    {
      method: 'POST',
      example:
        'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/chat_conversations/00000000-0000-4000-8000-000000000001/title',
      why: 'title',
    },
    { method: 'GET', example: 'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/usage', why: 'usage meter' },
    { method: 'POST', example: 'https://claude.ai/api/organizations/00000000-0000-4000-8000-000000000001/convert_document', why: 'upload' },
    {
      method: 'POST',
      example: 'https://claude.ai/v1/sessions/00000000-0000-4000-8000-000000000001/events',
      why: 'another product, another unit',
    },
  ],
  reviewed: '2026-11-23',
};
