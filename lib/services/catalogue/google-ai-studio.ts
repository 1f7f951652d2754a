/** Google AI Studio: Gemini models for people who build with them. */
import type { Service } from '../service.ts';

export const googleAiStudio: Service = {
  id: 'google-ai-studio',
  name: 'Google AI Studio',
  operator: 'Google',
  group: 'assistants',
  pages: ['aistudio.google.com[/u/*]/prompts/**', 'aistudio.google.com/app/prompts/**'],
  requests: [
    {
      id: 'generate',
      counts: 'prompt',
      method: 'POST',
      address:
        'alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'On another host than the page.',
      evidence: [
        { source: 'VodouAI/OS extension/vodou-bridge/inject.js', date: '2026-08-14', basis: 'read' },
        { source: 'unnamed public sources (two)', basis: 'read' },
      ],
      examples: [
        'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent',
      ],
    },
  ],
  lookAlikes: [
    {
      method: 'POST',
      example:
        'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/CountTokens',
      why: 'counts tokens while typing',
    },
    {
      method: 'POST',
      example:
        'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/CreatePrompt',
      why: 'saves the page',
    },
    {
      method: 'POST',
      example:
        'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/UpdatePrompt',
      why: 'saves the page',
    },
    {
      method: 'POST',
      example:
        'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/ListModels',
      why: 'list',
    },
    { method: 'POST', example: 'https://aistudio.google.com/_/jserror?error=GenerateContent', why: 'error report that quotes the address' },
  ],
  reviewed: '2026-11-23',
};
