/** Qianwen: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const qianwenPage: WatchRule = {
  composer: [
    '[class*="chatTextarea"]',
    '[data-slate-editor="true"][contenteditable="true"]',
    'div[role="textbox"][contenteditable="true"]',
  ],
  send: ['[class*="operateBtn"]', '[data-icon-type="qwpcicon-sendChat"]'],
  message: ['[class*="questionItem"]', '.chat-question-wrap'],
  writing: ['[class*="stopBtn"]'],
  confidence: 'medium',
  evidence: [{ source: 'Gitoffthelawn/ophel src/adapters/qianwen.ts', date: '2026-07-06', basis: 'read' }],
};
