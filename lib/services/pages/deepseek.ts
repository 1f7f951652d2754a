/** DeepSeek: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const deepseekPage: WatchRule = {
  composer: ['textarea[placeholder*="DeepSeek"]', 'textarea#chat-input', 'textarea.ds-scroll-area'],
  send: ['div[role="button"].ds-icon-button'],
  message: ['.ds-message:not(:has(.ds-markdown))'],
  writing: [],
  confidence: 'medium',
  note: 'The list of messages takes out what is out of sight and puts it back; sending is a div, and several icons share its class.',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/deepseek.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
