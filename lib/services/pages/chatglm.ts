/** ChatGLM: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const chatglmPage: WatchRule = {
  composer: ['#search-input-box textarea'],
  send: ['.enter-icon-container:not(.empty)'],
  message: ['.conversation.question'],
  writing: ['.enter-icon-container.stop', '.stop-generate'],
  confidence: 'medium',
  evidence: [{ source: 'Gitoffthelawn/ophel src/adapters/chatglm.ts', date: '2026-07-06', basis: 'read' }],
};
