/** Brave Search Ask: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const braveAskPage: WatchRule = {
  composer: ['textarea', '#tap-input'],
  send: ['button[type="submit"]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [{ source: 'general knowledge', basis: 'recalled' }],
};
