/** Duck: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const duckAiPage: WatchRule = {
  composer: ['textarea[name="user-prompt"]', 'textarea'],
  send: ['button[type="submit"]'],
  message: ['[data-testid="user-message"]'],
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
