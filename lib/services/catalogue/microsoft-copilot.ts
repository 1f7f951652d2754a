/** Microsoft Copilot: prompts go through one open socket and cannot be seen. */
import type { Service } from '../service.ts';

export const microsoftCopilot: Service = {
  id: 'microsoft-copilot',
  name: 'Microsoft Copilot',
  operator: 'Microsoft',
  group: 'assistants',
  sees: 'presence',
  pages: ['copilot.microsoft.com/**'],
  requests: [],
  partial: [
    {
      id: 'some-builds',
      counts: 'prompt',
      method: 'POST',
      address: 'copilot.microsoft.com/c/api/chat',
      answerTime: 'trusted',
      confidence: 'low',
      note: 'Seen in some builds only.',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://copilot.microsoft.com/c/api/chat'],
    },
  ],
  lookAlikes: [
    {
      method: 'GET',
      example: 'wss://copilot.microsoft.com/c/api/chat?api-version=2&accessToken=x',
      why: 'opens the socket, once for many prompts',
    },
    { method: 'POST', example: 'https://copilot.microsoft.com/c/api/start', why: 'opens a session' },
    { method: 'GET', example: 'https://copilot.microsoft.com/c/api/conversations', why: 'history' },
    { method: 'POST', example: 'https://copilot.microsoft.com/c/api/conversations', why: 'opens an empty chat' },
    { method: 'GET', example: 'https://copilot.microsoft.com/c/api/autosuggest?q=x', why: 'suggestions while typing' },
    { method: 'POST', example: 'https://copilot.microsoft.com/c/api/attachments', why: 'upload' },
    {
      method: 'GET',
      example: 'wss://sydney.bing.com/sydney/ChatHub?sec_access_token=x',
      why: 'the socket of Bing Chat, which Copilot replaced',
    },
  ],
  privacy: 'The address of the socket holds a token and a session id.',
  reviewed: '2026-11-23',
};
