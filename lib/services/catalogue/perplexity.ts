/** Perplexity: answers built on web search. */
import type { Service } from '../service.ts';

export const perplexity: Service = {
  id: 'perplexity',
  name: 'Perplexity',
  operator: 'Perplexity AI',
  group: 'search',
  pages: ['www.perplexity.ai/**'],
  requests: [
    {
      id: 'ask',
      counts: 'prompt',
      method: 'POST',
      address: 'www.perplexity.ai/rest/sse/perplexity_ask',
      answerTime: 'untrusted',
      confidence: 'high',
      note: 'Question, follow-up and (recalled) rewrite share this address. The first request can end early, when the page moves on and connects again.',
      evidence: [
        { source: 'xtekky/gpt4free g4f/Provider/Perplexity.py', date: '2026-08-06', basis: 'read' },
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' },
        { source: 'helallao/perplexity-ai', date: '2026-08-16', basis: 'read' },
      ],
      examples: ['https://www.perplexity.ai/rest/sse/perplexity_ask'],
    },
  ],
  lookAlikes: [
    {
      method: 'POST',
      example: 'https://www.perplexity.ai/rest/sse/perplexity_ask/reconnect/00000000-0000-4000-8000-000000000001',
      why: 'connects again after the page moved on',
    },
    { method: 'POST', example: 'https://www.perplexity.ai/rest/sse/perplexity_terminate', why: 'stop button' },
    { method: 'POST', example: 'https://www.perplexity.ai/rest/event/analytics', why: 'telemetry' },
    { method: 'GET', example: 'https://www.perplexity.ai/rest/thread/list_recent', why: 'history' },
    { method: 'GET', example: 'https://suggest.perplexity.ai/suggest?q=word', why: 'suggestions while typing' },
  ],
  privacy: 'The address of a search repeats its words.',
  reviewed: '2026-11-23',
};
