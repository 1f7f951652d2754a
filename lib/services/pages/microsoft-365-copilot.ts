/** Microsoft 365 Copilot Chat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const microsoft365CopilotPage: WatchRule = {
  composer: ['[role="textbox"][contenteditable="true"]', '#m365-chat-editor-target-element'],
  send: ['button[aria-label*="Send" i]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [
    { source: 'unnamed public source', date: '2026-07', basis: 'read' },
    { source: 'editor id and send label', basis: 'recalled' },
  ],
};
