/** Microsoft 365 Copilot Chat: prompts go through a socket and cannot be seen. */
import type { Service } from '../service.ts';

export const microsoft365Copilot: Service = {
  id: 'microsoft-365-copilot',
  name: 'Microsoft 365 Copilot Chat',
  operator: 'Microsoft',
  group: 'work',
  sees: 'presence',
  pages: ['m365.cloud.microsoft/chat/**', 'copilot.cloud.microsoft/**'],
  requests: [],
  lookAlikes: [
    {
      method: 'GET',
      example: 'wss://substrate.office.com/m365Copilot/Chathub/x@y?access_token=x',
      why: 'opens the socket: one a prompt is possible, and unproven',
    },
    { method: 'GET', example: 'wss://substrate.svc.cloud.microsoft/m365Copilot/Chathub/x@y?access_token=x', why: 'the same, other host' },
    { method: 'POST', example: 'https://substrate.office.com/m365Copilot/UploadFile', why: 'upload' },
  ],
  privacy: 'The address of the socket holds a token, a person and an employer.',
  reviewed: '2026-11-23',
};
