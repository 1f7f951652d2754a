/** Perplexity: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const perplexityPage: WatchRule = {
  composer: ['#ask-input'],
  send: ['button[aria-label="Submit"]'],
  message: ['[class~="group/query"]'],
  writing: [],
  confidence: 'high',
  note: '#ask-input is a Lexical div or a textarea by build.',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'mem0ai/mem0-chrome-extension src/perplexity/content.ts', date: '2026-03-24', basis: 'read' },
  ],
};
