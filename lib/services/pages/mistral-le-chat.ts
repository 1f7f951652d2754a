/** Le Chat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const mistralLeChatPage: WatchRule = {
  composer: ['div.ProseMirror[contenteditable="true"]', 'textarea[name="message.text"]'],
  send: ['button[aria-label="Send message"]', 'button[aria-label="Send question"]'],
  message: ['[data-message-author-role="user"]'],
  writing: [],
  confidence: 'medium',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'shachardon/share-lm extension/selectors.js', date: '2026-06-15', basis: 'read' },
    { source: 'textarea variant', basis: 'recalled' },
  ],
};
