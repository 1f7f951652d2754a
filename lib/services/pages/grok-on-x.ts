/** Grok on X: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const grokOnXPage: WatchRule = {
  composer: ['[data-testid="grokInput"] textarea', 'textarea'],
  send: ['button[aria-label*="Grok" i]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [{ source: 'selectors', basis: 'recalled' }],
};
