/** Brave Search Ask: the page of Brave Search that answers. */
import type { Service } from '../service.ts';

export const braveAsk: Service = {
  id: 'brave-ask',
  name: 'Brave Search Ask',
  operator: 'Brave',
  group: 'search',
  sees: 'presence',
  asksApart: 'searches',
  pages: ['search.brave.com/ask/**'],
  // The address alone carries the question, so that a reload or a restored tab cannot be told from asking: presence only.
  requests: [],
  partial: [
    {
      id: 'stream',
      counts: 'prompt',
      method: 'GET',
      address: 'search.brave.com/api/tap/v1/stream',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'Follows a call to /new, which is not counted.',
      evidence: [
        { source: 'xtekky/gpt4free g4f/Provider/BraveSearch.py', date: '2026-08-06', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://search.brave.com/api/tap/v1/stream?id=x&query=x'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://search.brave.com/api/tap/v1/new?q=x', why: 'comes before the real request' },
    { method: 'GET', example: 'https://search.brave.com/api/suggest?q=x', why: 'suggestions while typing' },
    { method: 'GET', example: 'https://search.brave.com/search?q=x', why: 'ordinary search' },
  ],
  privacy: 'query= holds the words of a prompt, q= those of every ordinary search.',
  reviewed: '2026-11-23',
};
