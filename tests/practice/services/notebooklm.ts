// Practice NotebookLM: questions to one's sources over an RPC stream, among batches of every other call.
import type { Act, Call, PracticeService } from '../service.ts';

const service = 'google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: `/_/LabsTailwindUi/data/${service}/GenerateFreeFormStreamed?bl=boq_labs-tailwind-frontend_practice&f.sid={turn}&_reqid={turn}&rt=c&marker={marker}`,
  act,
  over: 'xhr',
  form: { 'f.req': '[null,"[[[\\"{chat}\\"]],\\"{text}\\",null,[2]]"]', at: 'practice' },
});

/** One request for several calls at once, as the page makes them. */
const batch = (...ids: string[]): Call => ({
  method: 'POST',
  path: `/_/LabsTailwindUi/data/batchexecute?rpcids=${ids.join('%2C')}&source-path=%2Fnotebook%2F{chat}&rt=c&marker={marker}`,
  over: 'xhr',
  form: { 'f.req': JSON.stringify([ids.map((id) => [id, '["{text}"]', null, 'generic'])]) },
});

export const notebooklm: PracticeService = {
  id: 'notebooklm',
  name: 'NotebookLM',
  hosts: ['notebooklm.google.com', 'notebook.google.com'],
  chatPath: '/notebook/{chat}',
  shape: 'rpc-frames',
  routes: [
    { method: 'POST', path: new RegExp(`/${service}/GenerateFreeFormStreamed$`), kind: 'prompt', what: 'GenerateFreeFormStreamed' },
    { method: 'POST', path: /\/batchexecute$/, kind: 'look-alike', what: 'batchexecute' },
  ],
  plan: {
    load: [batch('rLM1Ne', 'VfAZjd', 'hPTbtc')],
    send: [answered('prompt'), batch('khqZz'), batch('otmP3b', 'cFji9')],
    edit: [answered('edit'), batch('khqZz')],
    retry: [answered('regeneration')],
    resume: [batch('khqZz')],
  },
  look: {
    composer: { tag: 'textarea', attributes: 'placeholder="Ask about your sources"' },
    send: { tag: 'button', attributes: 'type="submit" aria-label="Submit"' },
    userMessage: { tag: 'chat-message', attributes: {} },
  },
};
