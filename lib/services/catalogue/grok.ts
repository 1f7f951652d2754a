/** Grok (xAI): since mid-2026 most prompts go through one open socket and cannot be seen. */
import type { Service } from '../service.ts';

export const grok: Service = {
  id: 'grok',
  name: 'Grok',
  operator: 'xAI',
  group: 'assistants',
  sees: 'presence',
  pages: ['grok.com/**'],
  requests: [],
  partial: [
    {
      id: 'first-message',
      counts: 'prompt',
      method: 'POST',
      address: 'grok.com/rest/app-chat/conversations/new',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'Builds that do not use the socket. Images and videos are asked for here too.',
      evidence: [
        { source: 'chenyme/grok2api', date: '2026-08-20', basis: 'read' },
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-26', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/grok.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://grok.com/rest/app-chat/conversations/new'],
    },
    {
      id: 'later-message',
      counts: 'prompt',
      method: 'POST',
      address: 'grok.com/rest/app-chat/conversations/*/responses',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'Builds that do not use the socket.',
      evidence: [
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-26', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/grok.ts', date: '2026-07-06', basis: 'read' },
        { source: 'unnamed public source (token-counter extension, lib/platforms.js)', basis: 'read' },
      ],
      examples: ['https://grok.com/rest/app-chat/conversations/00000000-0000-4000-8000-000000000001/responses'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'wss://grok.com/ws/mgw/?uid=x', why: 'opens the socket, once for many prompts' },
    { method: 'GET', example: 'wss://grok.com/ws/imagine/listen', why: 'socket for images' },
    {
      method: 'POST',
      example: 'https://grok.com/rest/app-chat/conversations/00000000-0000-4000-8000-000000000001/load-responses',
      why: 'history',
    },
    {
      method: 'GET',
      example: 'https://grok.com/rest/app-chat/conversations/00000000-0000-4000-8000-000000000001/response-node',
      why: 'history',
    },
    { method: 'GET', example: 'https://grok.com/rest/app-chat/conversations_v2/00000000-0000-4000-8000-000000000001', why: 'history' },
    { method: 'POST', example: 'https://grok.com/rest/rate-limits', why: 'limits' },
    { method: 'POST', example: 'https://grok.com/rest/suggestions/starters', why: 'suggestions' },
    { method: 'POST', example: 'https://grok.com/rest/app-chat/upload-file', why: 'upload' },
  ],
  privacy: 'The address of the socket holds an account id.',
  reviewed: '2026-11-23',
};
