/** Pi: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const piPage: WatchRule = {
  composer: ['textarea[placeholder*="Pi"]', 'textarea'],
  send: ['button[aria-label*="Submit" i]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [{ source: 'general knowledge', basis: 'recalled' }],
};
