/** ChatGLM (Zhipu). */
import type { Service } from '../service.ts';

export const chatglm: Service = {
  id: 'chatglm',
  name: 'ChatGLM',
  operator: 'Zhipu',
  group: 'assistants',
  pages: ['chatglm.cn/**'],
  requests: [
    {
      id: 'stream',
      counts: 'prompt',
      method: 'POST',
      address: 'chatglm.cn/chatglm/backend-api/assistant/stream',
      answerTime: 'trusted',
      confidence: 'high',
      evidence: [
        { source: 'jndavidz/aurora docs/GLM.md (traffic capture)', date: '2026-08-13', basis: 'read' },
        { source: 'Gitoffthelawn/ophel src/adapters/chatglm.ts', date: '2026-07-06', basis: 'read' },
      ],
      examples: ['https://chatglm.cn/chatglm/backend-api/assistant/stream'],
    },
  ],
  lookAlikes: [
    { method: 'GET', example: 'https://chatglm.cn/chatglm/backend-api/assistant/conversation/list', why: 'history' },
    { method: 'POST', example: 'https://chatglm.cn/chatglm/backend-api/assistant/file_upload', why: 'upload' },
    { method: 'POST', example: 'https://chatglm.cn/chatglm/user-api/user/refresh', why: 'account' },
  ],
  reviewed: '2026-11-23',
};
