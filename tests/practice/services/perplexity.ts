// Practice Perplexity: suggestions from another host while typing, and an answer that a navigation may interrupt.
import type { Act, Call, PracticeService } from '../service.ts';

const ask = (act: Act): Call => ({
  method: 'POST',
  path: '/rest/sse/perplexity_ask',
  act,
  body: { query_str: '{text}', params: { frontend_uuid: '{chat}', mode: 'concise', query_source: act } },
});

const analytics: Call = {
  method: 'POST',
  path: '/rest/event/analytics?marker={marker}',
  body: { event_name: 'ask query submitted', query: '{text}' },
};

export const perplexity: PracticeService = {
  id: 'perplexity',
  name: 'Perplexity',
  hosts: ['www.perplexity.ai', 'suggest.perplexity.ai'],
  chatPath: '/search/{marker}-{chat}',
  shape: 'sse',
  mayMove: true,
  routes: [
    { method: 'POST', path: /^\/rest\/sse\/perplexity_ask$/, kind: 'prompt', what: 'perplexity_ask' },
    {
      method: 'POST',
      path: /^\/rest\/sse\/perplexity_ask\/reconnect\//,
      kind: 'look-alike',
      what: 'reconnect',
      streams: true,
    },
    { method: 'POST', path: /^\/rest\/sse\/perplexity_terminate$/, kind: 'look-alike', what: 'terminate' },
    { method: 'POST', path: /^\/rest\/event\/analytics$/, kind: 'look-alike', what: 'analytics' },
    { method: 'GET', path: /^\/rest\/thread\/list_recent$/, kind: 'look-alike', what: 'threads' },
    { method: 'GET', path: /^\/suggest\//, kind: 'look-alike', what: 'suggest' },
  ],
  plan: {
    load: [{ method: 'GET', path: '/rest/thread/list_recent?marker={marker}' }],
    typing: [{ method: 'GET', path: 'https://suggest.perplexity.ai/suggest/?q={text}&marker={marker}' }],
    send: [ask('prompt'), analytics],
    edit: [ask('edit'), analytics],
    retry: [ask('regeneration')],
    stop: [{ method: 'POST', path: '/rest/sse/perplexity_terminate', body: { entry_uuid: '{chat}' } }],
    resume: [{ method: 'POST', path: '/rest/sse/perplexity_ask/reconnect/{chat}', streams: true, body: {} }],
  },
  look: {
    composer: { tag: 'div', attributes: 'data-lexical-editor="true"', insideId: 'ask-input' },
    send: { tag: 'button', attributes: 'aria-label="Submit" type="button"' },
    userMessage: { tag: 'div', attributes: { class: 'group/query' } },
  },
};
