/** compar:IA (French Ministry of Culture, DINUM): two models answer each prompt. */
import type { Service } from '../service.ts';

export const comparia: Service = {
  id: 'comparia',
  name: 'compar:IA',
  operator: 'Ministère de la Culture, DINUM',
  group: 'many-models',
  pages: ['comparia.beta.gouv.fr/arene/**', 'comparia.beta.gouv.fr/'],
  requests: [
    {
      id: 'first-message',
      counts: 'prompt',
      method: 'POST',
      address: 'comparia.beta.gouv.fr/arena/add_first_text',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'One prompt, two answers.',
      evidence: [
        { source: 'betagouv/ComparIA frontend/src/lib/chatService.svelte.ts', date: '2026-02-20', basis: 'read' },
        { source: 'betagouv/ComparIA backend/arena/router.py', date: '2026-02-20', basis: 'read' },
      ],
      examples: ['https://comparia.beta.gouv.fr/arena/add_first_text'],
    },
    {
      id: 'later-message',
      counts: 'prompt',
      method: 'POST',
      address: 'comparia.beta.gouv.fr/arena/add_text',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'One prompt, two answers.',
      evidence: [{ source: 'betagouv/ComparIA frontend/src/lib/chatService.svelte.ts', date: '2026-02-20', basis: 'read' }],
      examples: ['https://comparia.beta.gouv.fr/arena/add_text'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://comparia.beta.gouv.fr/arena/retry', why: 'answers again after an error' },
    { method: 'POST', example: 'https://comparia.beta.gouv.fr/arena/vote', why: 'vote' },
    { method: 'POST', example: 'https://comparia.beta.gouv.fr/arena/react', why: 'vote on one answer' },
    { method: 'GET', example: 'https://comparia.beta.gouv.fr/arena/models', why: 'list' },
  ],
  reviewed: '2026-11-23',
};
