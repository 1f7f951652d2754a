/** Lumo: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const lumoPage: WatchRule = {
  composer: ['.lumo-input [contenteditable="true"]', '[contenteditable="true"].ProseMirror', 'textarea'],
  send: ['button[type="submit"]'],
  message: [],
  writing: [],
  confidence: 'low',
  evidence: [{ source: 'general knowledge', basis: 'recalled' }],
};
