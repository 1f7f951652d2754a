/** Meta AI: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const metaAiPage: WatchRule = {
  composer: ['[contenteditable="true"][role="textbox"]', 'textarea'],
  send: ['button[type="submit"]', '[aria-label*="Send" i]'],
  message: ['[class*="translate-y-"]:not(:has([data-testid="assistant-message"]))'],
  writing: [],
  confidence: 'low',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'composer and send', basis: 'recalled' },
  ],
};
