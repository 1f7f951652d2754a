/** GitHub Copilot Chat, on github: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const githubCopilotPage: WatchRule = {
  composer: ['textarea#copilot-chat-textarea', 'textarea[placeholder*="Copilot" i]'],
  send: ['button[aria-label*="Send" i]'],
  message: [],
  writing: [],
  confidence: 'low',
  note: 'The class of messages is on both sides of the talk, so it is not used.',
  evidence: [
    { source: 'unnamed public source', date: '2026-04-15', basis: 'read' },
    { source: 'composer and send', basis: 'recalled' },
  ],
};
