/** Le Chat (Mistral AI). */
import type { Service, WatchRule } from '../service.ts';

export const mistralLeChat: Service = {
  id: 'mistral-le-chat',
  name: 'Le Chat',
  operator: 'Mistral AI',
  group: 'assistants',
  pages: ['chat.mistral.ai/chat/**', 'chat.mistral.ai/'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'chat.mistral.ai/api/chat',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A stream of numbered lines. A new chat first calls message.newChat, then this; a retry uses the same address.',
      evidence: [{ source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-07-27', basis: 'read' }],
      examples: ['https://chat.mistral.ai/api/chat'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://chat.mistral.ai/api/trpc/message.newChat?batch=1', why: 'comes before the real request' },
    {
      method: 'POST',
      example: 'https://chat.mistral.ai/api/trpc/event.sendEventToDatalake?batch=1',
      why: 'telemetry, with an event named prompt_submitted',
    },
  ],
  reviewed: '2026-11-23',
};

/** How its page shows that a prompt was sent. */
export const mistralLeChatPage: WatchRule = {
  composer: ['div.ProseMirror[contenteditable="true"]', 'textarea[name="message.text"]'],
  send: ['button[aria-label="Send message"]', 'button[aria-label="Send question"]'],
  message: ['[data-message-author-role="user"]'],
  writing: [],
  confidence: 'medium',
  evidence: [
    {
      source: 'VodouAI/OS extension/vodou-bridge/sites.js (selectors re-verified live 2026-08-01/02 per its comments)',
      date: '2026-08-03',
      basis: 'read',
    },
    { source: 'shachardon/share-lm extension/selectors.js', date: '2026-06-15', basis: 'read' },
    { source: 'textarea variant', basis: 'recalled' },
  ],
};
