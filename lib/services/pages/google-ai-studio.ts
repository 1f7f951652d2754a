/** Google AI Studio: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const googleAiStudioPage: WatchRule = {
  composer: ['textarea.textarea', 'textarea.cdk-textarea-autosize'],
  send: ['ms-run-button button[type="submit"]'],
  message: ['.chat-turn-container.user'],
  writing: [],
  confidence: 'medium',
  note: 'Send key is a user setting: Enter or Ctrl+Enter.',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/aistudio.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
