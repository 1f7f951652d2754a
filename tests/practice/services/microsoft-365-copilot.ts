// Practice Microsoft 365 Copilot: a SignalR socket a prompt, and a composer that is another one after each.
import type { Act, Call, PracticeService } from '../service.ts';

const answered = (act: Act): Call => ({
  method: 'GET',
  path: '/m365Copilot/Chathub/{chat}',
  over: 'signalr',
  act,
  body: { type: 4, target: 'chat', arguments: [{ message: { text: '{text}' } }] },
});

export const microsoft365Copilot: PracticeService = {
  id: 'microsoft-365-copilot',
  name: 'Microsoft 365 Copilot Chat',
  hosts: ['m365.cloud.microsoft'],
  chatPath: '/chat/conversation/{chat}',
  shape: 'sse',
  routes: [
    { method: 'GET', path: /^\/m365Copilot\/Chathub\//, kind: 'prompt', what: 'Chathub' },
    { method: 'POST', path: /^\/m365Copilot\/UploadFile$/, kind: 'look-alike', what: 'upload' },
  ],
  plan: {
    load: [{ method: 'POST', path: '/m365Copilot/UploadFile', body: { marker: '{marker}' } }],
    send: [answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'div', attributes: '' },
    send: { tag: 'button', attributes: 'aria-label="Send" type="button"' },
    userMessage: { tag: 'div', attributes: {} },
    ways: { changesComposer: true },
  },
};
