/** Character.AI: prompts go through one open socket and cannot be seen. */
import type { Service, WatchRule } from '../service.ts';

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

/** How its page shows that a prompt was sent. */
export const characterAiPage: WatchRule = {
  composer: ['textarea'],
  send: ['button[aria-label*="Send" i]'],
  message: ['.flex-row-reverse [data-testid="completed-message"]'],
  writing: [],
  confidence: 'medium',
  note: 'Swiping between candidates adds no user node.',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'composer and send', basis: 'recalled' },
  ],
};
