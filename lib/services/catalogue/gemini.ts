/** Gemini (Google). */
import type { Service } from '../service.ts';

export const gemini: Service = {
  id: 'gemini',
  name: 'Gemini',
  operator: 'Google',
  group: 'assistants',
  pages: ['gemini.google.com[/u/*]/app/**', 'gemini.google.com[/u/*]/gem/**'],
  requests: [
    {
      id: 'stream-generate',
      counts: 'prompt',
      method: 'POST',
      address: 'gemini.google.com[/u/*]/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A stream of frames over XHR. With several Google accounts the path begins with /u/N. Other drafts use the same address (recalled).',
      evidence: [
        { source: 'jndavidz/aurora docs/GEMINI.md (traffic capture)', date: '2026-08-14', basis: 'read' },
        { source: 'xtekky/gpt4free g4f/Provider/needs_auth/Gemini.py', date: '2026-08-20', basis: 'read' },
        { source: 'HanaokaYuzu/Gemini-API', date: '2026-04-13', basis: 'read' },
      ],
      examples: [
        'https://gemini.google.com/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=x&f.sid=1&hl=fr&_reqid=1&rt=c',
        'https://gemini.google.com/u/1/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?rt=c',
      ],
    },
  ],
  lookAlikes: [
    {
      method: 'POST',
      example: 'https://gemini.google.com/_/BardChatUi/data/batchexecute?rpcids=GzXR5e',
      why: 'every other call: list, title, delete, settings',
    },
    {
      method: 'POST',
      example: 'https://gemini.google.com/u/1/_/BardChatUi/data/batchexecute?rpcids=MaZiqc',
      why: 'the same, second account',
    },
    {
      method: 'POST',
      example: 'https://gemini.google.com/_/BardChatUi/jserror?error=StreamGenerate',
      why: 'error report that quotes the address',
    },
  ],
  privacy: 'The query holds a session id.',
  reviewed: '2026-11-23',
};
