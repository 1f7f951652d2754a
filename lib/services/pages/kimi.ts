/** Kimi: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const kimiPage: WatchRule = {
  composer: ['.chat-input-editor[data-lexical-editor="true"]', '.chat-input-editor[contenteditable="true"]'],
  send: ['.send-button-container:not(.disabled):not(.stop)'],
  message: ['.chat-content-item-user', '.segment.segment-user'],
  writing: ['.send-button-container.stop'],
  confidence: 'medium',
  note: 'Send is a div.',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/kimi.ts', date: '2026-07-06', basis: 'read' },
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
  ],
};
