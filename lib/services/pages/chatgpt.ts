/** ChatGPT: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const chatgptPage: WatchRule = {
  composer: ['#prompt-textarea[contenteditable="true"]', 'form div.ProseMirror[contenteditable="true"]', 'textarea#prompt-textarea'],
  send: ['button[data-testid="send-button"]', '#composer-submit-button'],
  message: ['[data-message-author-role="user"]', '[data-turn="user"]'],
  writing: ['button[data-testid="stop-button"]'],
  confidence: 'high',
  evidence: [
    { source: 'Gitoffthelawn/ophel src/adapters/chatgpt.ts', date: '2026-07-28', basis: 'read' },
    { source: 'mem0ai/mem0-chrome-extension src/chatgpt/content.ts', date: '2026-03-24', basis: 'read' },
    { source: 'nuncaeslupus/ai-chat-exporter src/core/parsers/chatgpt/selectors.ts', date: '2026-08-04', basis: 'read' },
    { source: 'shachardon/share-lm extension/selectors.js', date: '2026-06-15', basis: 'read' },
  ],
};
