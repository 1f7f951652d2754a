/** Open WebUI: software for one’s own host. */
import type { SelfHosted } from '../own-host.ts';

export const openWebui: SelfHosted = {
  software: 'open-webui',
  name: 'Open WebUI',
  group: 'own-host',
  pages: ['{host}/**'],
  requests: [
    {
      id: 'completion',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/api/chat/completions',
      answerTime: 'untrusted',
      confidence: 'medium',
      mergeMs: 2000,
      note: 'The answer often comes over a socket after a short reply. Several models chosen at once send one request each for one prompt.',
      evidence: [
        { source: 'unnamed public source (annotated Chat.svelte of Open WebUI)', basis: 'read' },
        { source: 'open-webui/open-webui src/lib/apis/openai/index.ts (old version)', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://{host}/api/chat/completions'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/ollama/api/chat',
      answerTime: 'trusted',
      confidence: 'low',
      mergeMs: 2000,
      note: 'Builds of 2024.',
      evidence: [{ source: 'unnamed public source', basis: 'read' }],
      examples: ['https://{host}/ollama/api/chat'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://{host}/api/v1/tasks/title/completions', why: 'title' },
    { method: 'POST', example: 'https://{host}/api/v1/tasks/auto/completions', why: 'completion while typing' },
    { method: 'POST', example: 'https://{host}/api/v1/tasks/follow_up/completions', why: 'suggestions for what to ask next' },
    { method: 'POST', example: 'https://{host}/api/chat/completed', why: 'after each answer' },
    { method: 'POST', example: 'https://{host}/api/v1/chats/new', why: 'saves the chat' },
    { method: 'POST', example: 'https://{host}/openai/chat/completions', why: 'titles, in builds of 2024' },
  ],
  reviewed: '2026-11-23',
};
