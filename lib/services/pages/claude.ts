/** Claude: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const claudePage: WatchRule = {
  composer: ['div.ProseMirror[contenteditable="true"]'],
  send: ['button[aria-label="Send message"]', 'button[aria-label="Send Message"]'],
  message: ['[data-testid="user-message"]', '[data-user-message-bubble]'],
  writing: ['button[aria-label="Stop response"]', '[data-is-streaming="true"]'],
  confidence: 'high',
  note: 'Names of buttons are in the page’s language.',
  evidence: [
    { source: 'mem0ai/mem0-chrome-extension src/claude/content.ts', date: '2026-03-24', basis: 'read' },
    { source: 'Gitoffthelawn/ophel src/adapters/claude.ts', date: '2026-07-20', basis: 'read' },
    { source: 'nuncaeslupus/ai-chat-exporter src/core/parsers/claude/selectors.ts', date: '2026-08-04', basis: 'read' },
  ],
};
