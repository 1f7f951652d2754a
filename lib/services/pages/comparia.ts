/** compar: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const compariaPage: WatchRule = {
  composer: ['textarea[data-testid="textbox"]', '#chatbot-prompt'],
  send: ['#send-btn'],
  message: [],
  writing: [],
  confidence: 'high',
  evidence: [
    {
      source: 'betagouv/ComparIA frontend/src/lib/components/TextPrompt.svelte, routes/arene/components/ViewChat.svelte',
      date: '2026-02-20',
      basis: 'read',
    },
  ],
};
