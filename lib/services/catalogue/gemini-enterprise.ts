/** Gemini Enterprise (Google): the assistant of an employer. */
import type { Service } from '../service.ts';

export const geminiEnterprise: Service = {
  id: 'gemini-enterprise',
  name: 'Gemini Enterprise',
  operator: 'Google',
  group: 'work',
  pages: ['business.gemini.google/**'],
  requests: [
    {
      id: 'assist',
      counts: 'prompt',
      method: 'POST',
      address: 'biz-discoveryengine.googleapis.com/*/locations/*/widgetStreamAssist',
      answerTime: 'trusted',
      confidence: 'medium',
      note: 'On another host than the page. The first segment is a version.',
      evidence: [
        { source: 'Gitoffthelawn/ophel src/adapters/gemini-enterprise.ts', date: '2026-07-06', basis: 'read' },
        { source: 'unnamed public source', basis: 'read' },
      ],
      examples: ['https://biz-discoveryengine.googleapis.com/v1alpha/locations/global/widgetStreamAssist'],
    },
  ],
  lookAlikes: [
    { method: 'POST', example: 'https://biz-discoveryengine.googleapis.com/v1alpha/locations/global/widgetListSessions', why: 'history' },
    {
      method: 'POST',
      example: 'https://biz-discoveryengine.googleapis.com/v1alpha/locations/global/widgetCreateSession',
      why: 'opens an empty chat',
    },
    { method: 'POST', example: 'https://biz-discoveryengine.googleapis.com/v1alpha/locations/global/widgetGetSession', why: 'history' },
    { method: 'POST', example: 'https://biz-discoveryengine.googleapis.com/v1alpha/locations/global/widgetListModels', why: 'list' },
  ],
  reviewed: '2026-11-23',
};
