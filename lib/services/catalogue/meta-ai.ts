/** Meta AI: prompts go through a socket and cannot be seen. */
import type { Service } from '../service.ts';

export const metaAi: Service = {
  id: 'meta-ai',
  name: 'Meta AI',
  operator: 'Meta',
  group: 'assistants',
  sees: 'presence',
  pages: ['www.meta.ai/**'],
  requests: [],
  lookAlikes: [
    {
      method: 'GET',
      example: 'wss://gateway.meta.ai/ws/clippy?Authorization=x',
      why: 'opens the socket: one a prompt is possible, and unproven',
    },
    { method: 'POST', example: 'https://www.meta.ai/api/graphql', why: 'warm-up, change of mode and everything else' },
    { method: 'POST', example: 'https://graph.meta.ai/graphql?locale=user', why: 'the address of 2024, for a prompt or anything else' },
  ],
  privacy: 'The address of the socket holds an authorization.',
  reviewed: '2026-11-23',
};
