// Practice Meta AI: one GraphQL address for a prompt and for everything else, and a message that comes late.
import type { Act, Call, PracticeService } from '../service.ts';

const query = (name: string, more: Pick<Call, 'act' | 'again'>): Call => ({
  method: 'POST',
  path: '/api/graphql',
  form: { fb_api_req_friendly_name: name, variables: '{text}' },
  ...more,
});
const asked = (name: string): Call => query(name, { again: true });
const answered = (act: Act): Call => query('useSendMessageMutation', { act });

export const metaAi: PracticeService = {
  id: 'meta-ai',
  name: 'Meta AI',
  hosts: ['www.meta.ai'],
  chatPath: '/prompt/{chat}',
  shape: 'sse',
  routes: [{ method: 'POST', path: /^\/api\/graphql$/, kind: 'prompt', what: 'graphql' }],
  plan: {
    load: [asked('WarmUpQuery')],
    typing: [asked('TypeaheadQuery')],
    send: [asked('ModeMutation'), answered('prompt')],
    edit: [answered('edit')],
    retry: [answered('regeneration')],
  },
  look: {
    composer: { tag: 'div', attributes: 'data-lexical-editor="true"' },
    send: { tag: 'div', attributes: 'aria-label="Send" role="button" tabindex="0"' },
    userMessage: { tag: 'div', attributes: { class: 'translate-y-2' } },
    answer: { tag: 'div', attributes: { class: 'translate-y-2' }, inside: { 'data-testid': 'assistant-message' } },
    ways: { showsAfterMs: 350 },
  },
};
