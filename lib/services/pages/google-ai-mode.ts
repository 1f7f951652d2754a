/** Google AI Mode: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const googleAiModePage: WatchRule = {
  composer: ['div[data-subtree="aimc"] textarea', 'textarea'],
  send: ['button[aria-label="Send"]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [{ source: 'code search excerpts (repositories not named)', basis: 'read' }],
};
