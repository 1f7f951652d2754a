/** Character.AI: prompts go through one open socket and cannot be seen. */
import type { Service } from '../service.ts';

export const characterAi: Service = {
  id: 'character-ai',
  name: 'Character.AI',
  operator: 'Character Technologies',
  group: 'companions',
  sees: 'presence',
  pages: ['character.ai/chat/**', 'old.character.ai/**'],
  requests: [],
  lookAlikes: [
    { method: 'GET', example: 'https://neo.character.ai/turns/x', why: 'history' },
    { method: 'GET', example: 'wss://neo.character.ai/ws/', why: 'opens the socket, once for many prompts' },
    { method: 'GET', example: 'wss://neo.character.ai/connection/websocket', why: 'socket of group rooms' },
  ],
  reviewed: '2026-11-23',
};
