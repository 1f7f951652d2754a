/** LibreChat: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const librechatPage: WatchRule = {
  composer: ['textarea[data-testid="text-input"]', '#prompt-textarea'],
  send: ['[data-testid="send-button"]', '#send-button'],
  message: ['.user-turn'],
  writing: [],
  confidence: 'medium',
  evidence: [
    { source: 'danny-avila/LibreChat client/src/components/Chat/Input/ChatForm.tsx', basis: 'read' },
    { source: 'send and user node', basis: 'recalled' },
  ],
};
