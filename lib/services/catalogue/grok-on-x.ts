/** Grok on X (xAI). */
import type { Service } from '../service.ts';

export const grokOnX: Service = {
  id: 'grok-on-x',
  name: 'Grok on X',
  operator: 'xAI',
  group: 'assistants',
  asksApart: 'posts',
  pages: ['x.com/i/grok/**'],
  requests: [
    {
      id: 'add-response',
      counts: 'prompt',
      method: 'POST',
      address: 'grok.x.com/2/grok/add_response.json',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'On another host than the page.',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://grok.x.com/2/grok/add_response.json'],
    },
    {
      id: 'older-on-page',
      counts: 'prompt',
      method: 'POST',
      address: 'x.com/i/api/2/grok/add_response.json',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://x.com/i/api/2/grok/add_response.json'],
    },
    {
      id: 'older-host',
      counts: 'prompt',
      method: 'POST',
      address: 'api.x.com/2/grok/add_response.json',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://api.x.com/2/grok/add_response.json'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://x.com/i/api/graphql/abc/CreateGrokConversation', why: 'opens an empty chat' },
    { method: 'GET', example: 'https://x.com/i/api/graphql/abc/GrokHistory', why: 'history' },
    { method: 'POST', example: 'https://x.com/i/api/graphql/abc/CreateTweet', why: 'everything else on X' },
  ],
  privacy: 'Addresses of pages name the accounts and posts that are read.',
  reviewed: '2026-11-23',
};
