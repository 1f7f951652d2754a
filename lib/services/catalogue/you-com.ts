/** You.com: many models, built on search. */
import type { Service } from '../service.ts';

export const youCom: Service = {
  id: 'you-com',
  name: 'You.com',
  operator: 'You.com',
  group: 'many-models',
  sees: 'presence',
  pages: ['you.com/**'],
  // The address alone carries the question, so that a reload or a restored tab cannot be told from asking: presence only.
  requests: [],
  partial: [
    {
      id: 'search',
      counts: 'prompt',
      method: 'GET',
      address: 'you.com/api/streamingSearch?q',
      answerTime: 'trusted',
      confidence: 'medium',
      evidence: [
        { source: 'xtekky/gpt4free g4f/Provider/needs_auth/You.py', date: '2026-08-06', basis: 'read' },
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' },
      ],
      examples: ['https://you.com/api/streamingSearch?q=x&selectedChatMode=default'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://you.com/api/threads', why: 'history' },
    { method: 'GET', example: 'https://you.com/api/get_nonce', why: 'comes before the real request' },
    { method: 'GET', example: 'https://you.com/api/streamingSearch?q=', why: 'nothing asked' },
  ],
  privacy: 'q= holds the words of a prompt, chat= those of the whole chat.',
  reviewed: '2026-11-23',
};
