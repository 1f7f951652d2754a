/** Pi (Inflection AI). */
import type { Service } from '../service.ts';

export const pi: Service = {
  id: 'pi',
  name: 'Pi',
  operator: 'Inflection AI',
  group: 'companions',
  pages: ['pi.ai/**'],
  requests: [
    {
      id: 'chat',
      counts: 'prompt',
      method: 'POST',
      address: 'pi.ai/api/v2/chat',
      answerTime: 'trusted',
      confidence: 'medium',
      evidence: [
        { source: 'shumaqueraza/pi-api README.md', date: '2026', basis: 'read' },
        { source: 'unnamed public source (voice reader extension)', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://pi.ai/api/v2/chat'],
    },
    {
      id: 'older',
      counts: 'prompt',
      method: 'POST',
      address: 'pi.ai/api/chat',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'xtekky/gpt4free g4f/Provider/needs_auth/Pi.py', date: '2026-08-06', basis: 'read' }],
      examples: ['https://pi.ai/api/chat'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://pi.ai/api/chat/start', why: 'opens a session' },
    { method: 'GET', example: 'https://pi.ai/api/chat/history', why: 'history' },
    { method: 'GET', example: 'https://pi.ai/api/chat/voice?mode=eager', why: 'speech' },
    { method: 'POST', example: 'https://pi.ai/api/conversations', why: 'opens an empty chat' },
  ],
  reviewed: '2026-11-23',
};
