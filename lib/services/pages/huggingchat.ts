/** HuggingChat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const huggingchatPage: WatchRule = {
  composer: ['form textarea[enterkeyhint]', 'form textarea'],
  send: ['button[type="submit"][aria-label="Send message"]'],
  message: ['[data-message-type="user"]'],
  writing: ['button[aria-label="Stop generating"]'],
  confidence: 'high',
  evidence: [
    {
      source: 'huggingface/chat-ui src/lib/components/chat/{ChatInput,ChatWindow,ChatMessage}.svelte',
      date: '2026-08-21',
      basis: 'read',
    },
  ],
};
