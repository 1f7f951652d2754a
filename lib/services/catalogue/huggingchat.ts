/** HuggingChat (Hugging Face): open models. */
import type { Service } from '../service.ts';

export const huggingchat: Service = {
  id: 'huggingchat',
  name: 'HuggingChat',
  operator: 'Hugging Face',
  group: 'open-models',
  asksApart: 'repositories',
  pages: ['huggingface.co/chat/**'],
  requests: [
    {
      id: 'message',
      counts: 'prompt',
      method: 'POST',
      address: 'huggingface.co/chat/conversation/*',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'A retry and the rest of a cut answer use the same address.',
      evidence: [
        { source: 'huggingface/chat-ui src/lib/utils/messageUpdates.ts', date: '2026-08-21', basis: 'read' },
        { source: 'huggingface/chat-ui src/routes/conversation/[id]/+server.ts', date: '2026-08-21', basis: 'read' },
      ],
      examples: ['https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://huggingface.co/chat/conversation', why: 'opens an empty chat' },
    { method: 'POST', example: 'https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b/stop-generating', why: 'stop button' },
    { method: 'POST', example: 'https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b/share', why: 'share' },
    { method: 'POST', example: 'https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b/stream', why: 'takes up a stream again' },
    { method: 'GET', example: 'https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b', why: 'history' },
    { method: 'PATCH', example: 'https://huggingface.co/chat/conversation/68a1b2c3d4e5f60718293a4b', why: 'rename' },
    { method: 'GET', example: 'https://huggingface.co/chat/api/v2/conversations', why: 'side bar' },
  ],
  privacy: 'Addresses of other pages of the host name the models and data sets that are looked at.',
  reviewed: '2026-11-23',
};
