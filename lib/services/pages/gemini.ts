/** Gemini: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const geminiPage: WatchRule = {
  composer: ['div.ql-editor[contenteditable="true"]', 'rich-textarea div[contenteditable="true"]'],
  send: ['button.send-button', 'button[aria-label*="Send"]'],
  message: ['user-query', 'user-query-content'],
  writing: ['mat-icon[fonticon="stop"]'],
  confidence: 'high',
  note: 'Send label is localised; the icon is language-free.',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/gemini.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    {
      source: 'nuncaeslupus/ai-chat-exporter src/core/parsers/gemini/selectors.ts (live capture 2026-07-29)',
      date: '2026-08-04',
      basis: 'read',
    },
  ],
};
