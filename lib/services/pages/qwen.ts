/** Qwen Chat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const qwenPage: WatchRule = {
  composer: ['textarea.message-input-textarea', '#chat-input'],
  send: ['button.send-button', '#send-message-button'],
  message: ['.qwen-chat-message-user'],
  writing: ['button.stop-button'],
  confidence: 'medium',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/qwen-studio.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
