/** NotebookLM (Google): questions to one’s own sources. */
import type { Service } from '../service.ts';

export const notebooklm: Service = {
  id: 'notebooklm',
  name: 'NotebookLM',
  operator: 'Google',
  group: 'assistants',
  pages: ['notebooklm.google.com/notebook/**', 'notebook.google.com/notebook/**'],
  requests: [
    {
      id: 'ask',
      counts: 'prompt',
      method: 'POST',
      address:
        'notebooklm.google.com[/u/*]/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A question to the sources. The prefix for a second Google account is inferred from Gemini.',
      evidence: [
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' },
        { source: 'teng-lin/notebooklm-py docs/rpc-reference.md', date: '2026-01-27', basis: 'read' },
      ],
      examples: [
        'https://notebooklm.google.com/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed?bl=x',
      ],
    },
    {
      id: 'ask-new-host',
      counts: 'prompt',
      method: 'POST',
      address:
        'notebook.google.com[/u/*]/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed',
      answerTime: 'trusted',
      confidence: 'medium',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: [
        'https://notebook.google.com/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed',
      ],
    },
  ],
  lookAlikes: [
    {
      method: 'POST',
      example: 'https://notebooklm.google.com/_/LabsTailwindUi/data/batchexecute?rpcids=x',
      why: 'every other call: sources, notes, titles, audio and video overviews',
    },
    { method: 'POST', example: 'https://notebook.google.com/_/LabsTailwindUi/data/batchexecute?rpcids=x', why: 'the same, new host' },
  ],
  reviewed: '2026-11-23',
};
