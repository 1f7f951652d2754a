/** Z: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const zAiPage: WatchRule = {
  composer: ['#chat-input'],
  send: ['#send-message-button'],
  message: ['.chat-user', '[id^="message-"].user-message'],
  writing: [],
  confidence: 'high',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/zai.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
