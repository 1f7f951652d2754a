/** Doubao: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const doubaoPage: WatchRule = {
  composer: ['[data-slate-editor="true"]', 'textarea[data-testid="chat_input_input"]'],
  send: ['[data-testid="chat_input_send_button"]', '#flow-end-msg-send', '.send-btn-wrapper button'],
  message: ['[data-message-id].justify-end'],
  writing: ['[data-testid="chat_input_local_break_button"]'],
  confidence: 'medium',
  evidence: [{ source: 'Gitoffthelawn/ophel src/adapters/doubao.ts', date: '2026-07-28', basis: 'read' }],
};
