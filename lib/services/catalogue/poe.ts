/** Poe (Quora): every act has the same address, so that prompts cannot be told. */
import type { Service } from '../service.ts';

export const poe: Service = {
  id: 'poe',
  name: 'Poe',
  operator: 'Quora',
  group: 'many-models',
  sees: 'presence',
  pages: ['poe.com/**'],
  requests: [],
  lookAlikes: [
    { method: 'POST', example: 'https://poe.com/api/gql_POST', why: 'a prompt or anything else' },
    { method: 'POST', example: 'https://poe.com/api/gql_upload_POST', why: 'a prompt with a file or anything else' },
    { method: 'GET', example: 'wss://tch1.tch.poe.com/up/chat1/updates?min_seq=1', why: 'socket of the answers, open from the start' },
  ],
  reviewed: '2026-11-23',
};
