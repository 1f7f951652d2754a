/** Notion AI. */
import type { Service } from '../service.ts';

export const notionAi: Service = {
  id: 'notion-ai',
  name: 'Notion AI',
  operator: 'Notion',
  group: 'work',
  asksApart: 'documents',
  pages: ['www.notion.so/ai/**', 'www.notion.so/chat/**'],
  requests: [
    {
      id: 'transcript',
      counts: 'prompt',
      method: 'POST',
      address: 'www.notion.so/api/v3/runInferenceTranscript',
      answerTime: 'trusted',
      confidence: 'medium',
      mergeMs: 3000,
      note: 'The chat, as panel and as page. An agent’s steps may call again; what is asked inside a document may use another address.',
      evidence: [{ source: 'unnamed public sources (two)', basis: 'read' }],
      examples: ['https://www.notion.so/api/v3/runInferenceTranscript'],
    },
    {
      id: 'newer-host',
      counts: 'prompt',
      method: 'POST',
      address: 'app.notion.com/api/v3/runInferenceTranscript',
      answerTime: 'trusted',
      confidence: 'low',
      mergeMs: 3000,
      evidence: [{ source: 'a move of the host, unverified', basis: 'inferred' }],
      examples: ['https://app.notion.com/api/v3/runInferenceTranscript'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://www.notion.so/api/v3/saveTransactionsFanout', why: 'saves a document, at every pause' },
    { method: 'POST', example: 'https://www.notion.so/api/v3/syncRecordValues', why: 'reads a document' },
    { method: 'POST', example: 'https://www.notion.so/api/v3/getSpaces', why: 'list' },
    { method: 'POST', example: 'https://www.notion.so/api/v3/submitTransaction', why: 'saves a document' },
  ],
  privacy: 'Addresses of pages repeat the titles of documents.',
  reviewed: '2026-11-23',
};
