/** Google AI Mode: the page of Google Search that answers. */
import type { Service } from '../service.ts';

export const googleAiMode: Service = {
  id: 'google-ai-mode',
  name: 'Google AI Mode',
  operator: 'Google',
  group: 'search',
  sees: 'presence',
  asksApart: 'searches',
  pages: ['www.google.com/search?udm=50', 'www.google.com/ai', 'www.google.com/aimode/**'],
  // The address alone carries the question, so that a reload or a restored tab cannot be told from asking: presence only.
  requests: [],
  partial: [
    {
      id: 'first-question',
      counts: 'prompt',
      method: 'GET',
      address: 'www.google.com/search?udm=50&q',
      answerTime: 'untrusted',
      confidence: 'medium',
      note: 'The page itself is loaded (main_frame). An overview above ordinary results has no address of its own and is not seen.',
      evidence: [
        { source: 'unnamed public source', date: '2026-08-27', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://www.google.com/search?udm=50&q=x', 'https://www.google.com/search?q=x&hl=fr&udm=50'],
    },
    {
      id: 'follow-up',
      counts: 'prompt',
      method: 'GET',
      address: 'www.google.com/async/folwr?q',
      answerTime: 'trusted',
      confidence: 'medium',
      evidence: [
        { source: 'unnamed public source', date: '2026-08-27', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://www.google.com/async/folwr?ei=1&q=x'],
    },
    {
      id: 'answer-fragment',
      counts: 'prompt',
      method: 'GET',
      address: 'www.google.com/async/folif?q',
      answerTime: 'untrusted',
      confidence: 'low',
      note: 'Older, also of questions about images. One question may ask for several fragments, so that none lasts as long as the answer.',
      evidence: [
        { source: 'unnamed public source', basis: 'read' },
        { source: 'unnamed public source (a capturer of AI Mode that reads the last such answer)', basis: 'read' },
      ],
      examples: ['https://www.google.com/async/folif?ei=1&q=x'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://www.google.com/search?q=x', why: 'ordinary search, with or without an overview' },
    { method: 'GET', example: 'https://www.google.com/search?q=x&udm=2', why: 'search for images' },
    { method: 'GET', example: 'https://www.google.com/search?q=udm%3D50', why: 'search for the mark itself' },
    { method: 'GET', example: 'https://www.google.com/search?udm=50', why: 'the empty page' },
    { method: 'GET', example: 'https://www.google.com/complete/search?q=x', why: 'suggestions while typing' },
    { method: 'POST', example: 'https://www.google.com/gen_204?q=x&udm=50', why: 'telemetry' },
  ],
  privacy: 'q= holds the words of a prompt, and those of every ordinary search.',
  reviewed: '2026-11-23',
};
