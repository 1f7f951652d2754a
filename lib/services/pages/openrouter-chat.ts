/** OpenRouter Chat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const openrouterChatPage: WatchRule = {
  composer: ['textarea'],
  send: ['button[aria-label*="Send" i]'],
  message: ['[data-message-id]:not(:has(> div.group.relative))'],
  writing: [],
  confidence: 'medium',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'composer and send', basis: 'recalled' },
  ],
};
