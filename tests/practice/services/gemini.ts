// Practice Gemini: XHR to an RPC stream of length-prefixed frames, under /u/1/ when opened at /u/1/app.
import type { Act, Call, PracticeService } from '../service.ts';

const stream =
  '{account}/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate' +
  '?bl=boq_assistant-bard-web-server_practice&f.sid={turn}&hl=en&_reqid={turn}&rt=c&marker={marker}';

const answered = (act: Act): Call => ({
  method: 'POST',
  path: stream,
  act,
  over: 'xhr',
  form: { 'f.req': '[null,"[[\\"{text}\\"],null,[\\"c_{chat}\\"]]"]', at: 'practice' },
});

const rpc = (id: string, over: 'fetch' | 'xhr' = 'xhr'): Call => ({
  method: 'POST',
  path: `{account}/_/BardChatUi/data/batchexecute?rpcids=${id}&source-path=%2Fapp%2F{chat}&rt=c&marker={marker}`,
  over,
  form: { 'f.req': `[[["${id}","[]",null,"generic"]]]` },
});

export const gemini: PracticeService = {
  id: 'gemini',
  name: 'Gemini',
  hosts: ['gemini.google.com'],
  chatPath: '{account}/app/{chat}',
  shape: 'rpc-frames',
  routes: [
    {
      method: 'POST',
      path: /^(\/u\/\d+)?\/_\/BardChatUi\/data\/assistant\.lamda\.BardFrontendService\/StreamGenerate$/,
      kind: 'prompt',
      what: 'StreamGenerate',
    },
    { method: 'POST', path: /\/batchexecute$/, kind: 'look-alike', what: 'batchexecute' },
    { method: 'POST', path: /\/jserror$/, kind: 'look-alike', what: 'jserror' },
  ],
  plan: {
    load: [rpc('MaZiqc'), rpc('otAQ7b', 'fetch')],
    send: [
      answered('prompt'),
      rpc('PCck7e'),
      {
        method: 'POST',
        path: '{account}/_/BardChatUi/jserror?script=StreamGenerate&error=practice&marker={marker}',
        form: { trace: 'assistant.lamda.BardFrontendService/StreamGenerate' },
      },
    ],
    edit: [answered('edit'), rpc('PCck7e')],
    retry: [answered('regeneration'), rpc('PCck7e')],
    stop: [rpc('stopgen')],
    resume: [rpc('hNvQHb')],
  },
  look: {
    composer: { tag: 'div', attributes: 'class="ql-editor"' },
    send: { tag: 'button', attributes: 'class="send-button" aria-label="Send message" type="button"' },
    userMessage: { tag: 'user-query', attributes: {} },
  },
};
