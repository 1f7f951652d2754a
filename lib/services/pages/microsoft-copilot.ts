/** Microsoft Copilot: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const microsoftCopilotPage: WatchRule = {
  composer: ['textarea#userInput', 'textarea[data-testid="composer-input"]'],
  send: ['button[data-testid="submit-button"]', 'button[aria-label*="Submit" i]'],
  message: ['[data-content="user-message"]'],
  writing: ['button[data-testid="stop-button"]'],
  confidence: 'medium',
  note: 'The message was seen live on 2026-08-01.',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'composer, send and stop selectors', basis: 'recalled' },
  ],
};
