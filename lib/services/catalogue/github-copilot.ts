/** GitHub Copilot Chat, on github.com; not in editors. */
import type { Service } from '../service.ts';

export const githubCopilot: Service = {
  id: 'github-copilot',
  name: 'GitHub Copilot Chat',
  operator: 'GitHub (Microsoft)',
  group: 'work',
  asksApart: 'repositories',
  pages: ['github.com/copilot/**'],
  requests: [
    {
      id: 'individual',
      counts: 'prompt',
      method: 'POST',
      address: 'api.individual.githubcopilot.com/github/chat/threads/*/messages',
      answerTime: 'trusted',
      confidence: 'high',
      note: 'On another host than the page. Also sent from the side panel of other pages of github.com (recalled).',
      evidence: [
        { source: 'xtekky/gpt4free g4f/Provider/github/GithubCopilot.py', date: '2026-08-06', basis: 'read' },
        { source: 'unnamed public source (Quilr vendor document ‘URL Exception List - AI Apps’)', date: '2026-05-11', basis: 'read' },
        { source: 'unnamed public source (capture)', date: '2026-04-15', basis: 'read' },
      ],
      examples: ['https://api.individual.githubcopilot.com/github/chat/threads/00000000-0000-4000-8000-000000000001/messages'],
    },
    {
      id: 'business',
      counts: 'prompt',
      method: 'POST',
      address: 'api.business.githubcopilot.com/github/chat/threads/*/messages',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'host name', basis: 'recalled' }],
      examples: ['https://api.business.githubcopilot.com/github/chat/threads/00000000-0000-4000-8000-000000000001/messages'],
    },
    {
      id: 'enterprise',
      counts: 'prompt',
      method: 'POST',
      address: 'api.enterprise.githubcopilot.com/github/chat/threads/*/messages',
      answerTime: 'trusted',
      confidence: 'low',
      evidence: [{ source: 'host name', basis: 'recalled' }],
      examples: ['https://api.enterprise.githubcopilot.com/github/chat/threads/00000000-0000-4000-8000-000000000001/messages'],
    },
  ],
  lookAlikes: [
    {
      method: 'OPTIONS',
      example: 'https://api.individual.githubcopilot.com/github/chat/threads/00000000-0000-4000-8000-000000000001/messages',
      why: 'the browser asks first whether it may send',
    },
    { method: 'POST', example: 'https://api.individual.githubcopilot.com/github/chat/threads', why: 'opens an empty chat' },
    {
      method: 'GET',
      example: 'https://api.individual.githubcopilot.com/github/chat/threads/00000000-0000-4000-8000-000000000001/messages',
      why: 'history, on the address of prompts',
    },
    { method: 'POST', example: 'https://github.com/github-copilot/chat/token', why: 'token' },
    { method: 'GET', example: 'https://api.individual.githubcopilot.com/models', why: 'list' },
    { method: 'POST', example: 'https://api.individual.githubcopilot.com/chat/completions', why: 'completion in an editor' },
  ],
  privacy: 'Addresses of pages name the repositories that are opened.',
  reviewed: '2026-11-23',
};
