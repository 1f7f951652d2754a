/** NotebookLM: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const notebooklmPage: WatchRule = {
  composer: ['query-box textarea', 'textarea'],
  send: ['query-box button[type="submit"]'],
  message: ['chat-message:has(.from-user-container)'],
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
