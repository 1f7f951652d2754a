/** Character: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

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
