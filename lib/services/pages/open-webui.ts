/** Open WebUI: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const openWebuiPage: WatchRule = {
  composer: ['#chat-input'],
  send: ['#send-message-button'],
  message: ['.user-message'],
  writing: [],
  confidence: 'medium',
  evidence: [
    { source: 'unnamed public source (a fork)', basis: 'read' },
    { source: 'Gitoffthelawn/ophel src/adapters/zai.ts (Z.ai is built on it)', date: '2026-07-06', basis: 'read' },
  ],
};
