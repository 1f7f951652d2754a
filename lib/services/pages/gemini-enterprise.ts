/** Gemini Enterprise: how its page shows that a prompt was sent. */
import type { WatchRule } from '../service.ts';

export const geminiEnterprisePage: WatchRule = {
  composer: ['div.ProseMirror', '[role="textbox"]'],
  send: ['button[aria-label*="Submit"]', 'button[aria-label*="Send"]', '.send-button'],
  message: ['.question-block'],
  writing: ['[data-test-id="stop-button"]', '.stop-button'],
  confidence: 'low',
  note: 'Inside open shadow roots.',
  evidence: [{ source: 'Gitoffthelawn/ophel src/adapters/gemini-enterprise.ts', date: '2026-07-06', basis: 'read' }],
};
