/** Poe: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const poePage: WatchRule = {
  composer: ['textarea[class*="GrowingTextArea"]', 'form textarea'],
  send: ['button[data-button-send="true"]', 'button[class*="sendButton" i]'],
  message: ['[class*="ChatMessage_chatMessage"]:has([class*="rightSideMessageBubble"])'],
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
