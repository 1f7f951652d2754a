/** Grok: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const grokPage: WatchRule = {
  composer: ['.tiptap.ProseMirror[contenteditable="true"]', '[data-testid="chat-input"] [role="textbox"]'],
  send: ['[data-testid="chat-submit"]', 'form button[type="submit"]'],
  message: ['[data-testid="user-message"]'],
  writing: ['button[aria-label*="Stop"]'],
  confidence: 'medium',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/grok.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
