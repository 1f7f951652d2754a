/** All chat services the extension knows: to add one, write its record beside the others and name it here. */
import { braveAsk } from './catalogue/brave-ask.ts';
import { characterAi } from './catalogue/character-ai.ts';
import { chatglm } from './catalogue/chatglm.ts';
import { chatgpt } from './catalogue/chatgpt.ts';
import { claude } from './catalogue/claude.ts';
import { comparia } from './catalogue/comparia.ts';
import { deepseek } from './catalogue/deepseek.ts';
import { doubao } from './catalogue/doubao.ts';
import { duckAi } from './catalogue/duck-ai.ts';
import { euria } from './catalogue/euria.ts';
import { gemini } from './catalogue/gemini.ts';
import { geminiEnterprise } from './catalogue/gemini-enterprise.ts';
import { githubCopilot } from './catalogue/github-copilot.ts';
import { googleAiMode } from './catalogue/google-ai-mode.ts';
import { googleAiStudio } from './catalogue/google-ai-studio.ts';
import { grok } from './catalogue/grok.ts';
import { grokOnX } from './catalogue/grok-on-x.ts';
import { huggingchat } from './catalogue/huggingchat.ts';
import { kimi } from './catalogue/kimi.ts';
import { lmarena } from './catalogue/lmarena.ts';
import { lumo } from './catalogue/lumo.ts';
import { metaAi } from './catalogue/meta-ai.ts';
import { microsoft365Copilot } from './catalogue/microsoft-365-copilot.ts';
import { microsoftCopilot } from './catalogue/microsoft-copilot.ts';
import { mistralLeChat } from './catalogue/mistral-le-chat.ts';
import { notebooklm } from './catalogue/notebooklm.ts';
import { notionAi } from './catalogue/notion-ai.ts';
import { openrouterChat } from './catalogue/openrouter-chat.ts';
import { perplexity } from './catalogue/perplexity.ts';
import { pi } from './catalogue/pi.ts';
import { poe } from './catalogue/poe.ts';
import { qianwen } from './catalogue/qianwen.ts';
import { qwen } from './catalogue/qwen.ts';
import { t3Chat } from './catalogue/t3-chat.ts';
import { youCom } from './catalogue/you-com.ts';
import { zAi } from './catalogue/z-ai.ts';
import type { Service } from './service.ts';

/** The last day on which records were held against their evidence. */
export const CATALOGUE_DAY = '2026-11-23';

export const CATALOGUE: readonly Service[] = [
  chatgpt,
  claude,
  gemini,
  mistralLeChat,
  deepseek,
  perplexity,
  googleAiMode,
  googleAiStudio,
  notebooklm,
  microsoftCopilot,
  grok,
  grokOnX,
  metaAi,
  duckAi,
  lumo,
  euria,
  huggingchat,
  poe,
  youCom,
  t3Chat,
  openrouterChat,
  comparia,
  lmarena,
  kimi,
  qwen,
  qianwen,
  doubao,
  zAi,
  chatglm,
  characterAi,
  pi,
  braveAsk,
  microsoft365Copilot,
  geminiEnterprise,
  githubCopilot,
  notionAi,
];
