/** Euria: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const euriaPage: WatchRule = {
  composer: ['[data-testid="main-prompt"] textarea', '#prompt-container textarea'],
  send: ['[data-testid="main-prompt"] button[type="submit"]'],
  message: ['[data-testid="user"]'],
  writing: [],
  inFrames: true,
  confidence: 'high',
  evidence: [
    { source: 'simopet/keepmyprompts-extension lib/sites.ts @8919be0 (DOM checked live 2026-09-18)', date: '2026-09-18', basis: 'read' },
  ],
};
