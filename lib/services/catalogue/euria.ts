/** Euria (Infomaniak): only the first prompt of a chat has a known address, so that prompts cannot be counted. */
import type { Service } from '../service.ts';

export const euria: Service = {
  id: 'euria',
  name: 'Euria',
  operator: 'Infomaniak',
  group: 'open-models',
  sees: 'presence',
  pages: ['euria.infomaniak.com/**'],
  requests: [],
  partial: [
    {
      id: 'first-message',
      counts: 'prompt',
      method: 'POST',
      address: 'euria.infomaniak.com/api/*/accounts/*/conversations',
      answerTime: 'trusted',
      confidence: 'medium',
      mergeMs: 3000,
      note: 'Opens the chat and streams the first answer.',
      evidence: [{ source: 'unnamed public source (shell client)', basis: 'read' }],
      examples: ['https://euria.infomaniak.com/api/1/accounts/12345/conversations'],
    },
    {
      id: 'later-message',
      counts: 'prompt',
      method: 'POST',
      address: 'euria.infomaniak.com/api/*/accounts/*/conversations/**',
      answerTime: 'untrusted',
      confidence: 'low',
      mergeMs: 3000,
      note: 'A guess: the ending was not seen.',
      evidence: [{ source: 'no source for later messages', basis: 'inferred' }],
      examples: ['https://euria.infomaniak.com/api/1/accounts/12345/conversations/00000000-0000-4000-8000-000000000001/messages'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://euria.infomaniak.com/api/1/accounts/12345/conversations', why: 'history' },
    {
      method: 'GET',
      example: 'https://euria.infomaniak.com/api/1/accounts/12345/conversations/00000000-0000-4000-8000-000000000001',
      why: 'history',
    },
  ],
  reviewed: '2026-11-23',
};
