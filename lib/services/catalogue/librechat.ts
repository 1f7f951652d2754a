/** LibreChat: software for one’s own host. */
import type { SelfHosted } from '../own-host.ts';
import type { WatchRule } from '../service.ts';

export const librechat: SelfHosted = {
  software: 'librechat',
  name: 'LibreChat',
  group: 'own-host',
  pages: ['{host}/**'],
  requests: [
    {
      id: 'start',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/api/agents/chat',
      answerTime: 'untrusted',
      confidence: 'high',
      note: 'Only starts a job; the answer is read by another request. Edits, new answers and the rest of a cut one use the same address.',
      evidence: [
        { source: 'danny-avila/LibreChat packages/data-provider/src/createPayload.ts', basis: 'read' },
        { source: 'unnamed public source (v0.8.7 and before)', basis: 'read' },
      ],
      examples: ['https://{host}/api/agents/chat'],
    },
    {
      id: 'start-of-maker',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/api/agents/chat/*!abort!active!status!stream',
      answerTime: 'untrusted',
      confidence: 'high',
      note: 'The last segment is the endpoint, which whoever runs the host names. A second model asked along sends a second request.',
      evidence: [
        { source: 'danny-avila/LibreChat packages/data-provider/src/createPayload.ts', basis: 'read' },
        { source: 'unnamed public source (v0.8.7 and before)', basis: 'read' },
      ],
      examples: ['https://{host}/api/agents/chat/openAI'],
    },
    {
      id: 'assistants',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/api/assistants/*/chat[/modify]',
      answerTime: 'trusted',
      confidence: 'medium',
      evidence: [{ source: 'danny-avila/LibreChat packages/data-provider/src/createPayload.ts', basis: 'read' }],
      examples: ['https://{host}/api/assistants/v2/chat', 'https://{host}/api/assistants/v1/chat/modify'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: '{host}/api/ask/*',
      answerTime: 'trusted',
      confidence: 'low',
      note: 'Builds of 2023 to 2025.',
      evidence: [{ source: 'general knowledge', basis: 'recalled' }],
      examples: ['https://{host}/api/ask/openAI'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://{host}/api/agents/chat/stream/x', why: 'the answer; opened again by a reload' },
    { method: 'GET', example: 'https://{host}/api/agents/chat/status/x', why: 'poll' },
    { method: 'POST', example: 'https://{host}/api/agents/chat/abort', why: 'stop button' },
    { method: 'GET', example: 'https://{host}/api/agents/chat/active', why: 'list of jobs' },
    { method: 'GET', example: 'https://{host}/api/convos/gen_title/x', why: 'title' },
    { method: 'POST', example: 'https://{host}/api/convos/update', why: 'rename' },
    { method: 'GET', example: 'https://{host}/api/messages/x', why: 'history' },
  ],
  reviewed: '2026-11-23',
};

/** How its page shows that a prompt was sent. */
export const librechatPage: WatchRule = {
  composer: ['textarea[data-testid="text-input"]', '#prompt-textarea'],
  send: ['[data-testid="send-button"]', '#send-button'],
  message: ['.user-turn'],
  writing: [],
  confidence: 'medium',
  evidence: [
    { source: 'danny-avila/LibreChat client/src/components/Chat/Input/ChatForm.tsx', basis: 'read' },
    { source: 'send and user node', basis: 'recalled' },
  ],
};
