/** Duck.ai (DuckDuckGo): small models of several makers. */
import type { Service } from '../service.ts';

export const duckAi: Service = {
  id: 'duck-ai',
  name: 'Duck.ai',
  operator: 'DuckDuckGo',
  group: 'many-models',
  asksApart: 'searches',
  pages: ['duck.ai/**', 'duckduckgo.com/?ia=chat', 'duckduckgo.com/duckchat/**'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'duck.ai/duckchat/v1/chat',
      answerTime: 'trusted',
      confidence: 'high',
      evidence: [
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' },
        { source: 'diegosouzapw/OmniRoute open-sse/executors/duckduckgo-web.ts', date: '2026', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://duck.ai/duckchat/v1/chat'],
    },
    {
      id: 'older-host',
      counts: 'prompt',
      method: 'POST',
      address: 'duckduckgo.com/duckchat/v1/chat',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'Still used from the page of search results.',
      evidence: [{ source: 'unnamed public source', basis: 'read' }],
      examples: ['https://duckduckgo.com/duckchat/v1/chat'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://duck.ai/duckchat/v1/status', why: 'token, before each send' },
    { method: 'GET', example: 'https://duck.ai/duckchat/v1/auth/token', why: 'token' },
    { method: 'GET', example: 'https://duck.ai/duckchat/v1/models', why: 'list' },
    { method: 'GET', example: 'https://duckduckgo.com/duckchat/v1/status', why: 'the same, older host' },
    { method: 'GET', example: 'https://duckduckgo.com/?q=x&ia=web', why: 'ordinary search' },
  ],
  privacy: 'q= of the older host holds the words of every search, and can hold those of a prompt.',
  reviewed: '2026-11-23',
};
