/** How chat pages show that a prompt was sent, by service; apart from the catalogue, since few pages of ours need it. */
import { braveAskPage } from './catalogue/brave-ask.ts';
import { characterAiPage } from './catalogue/character-ai.ts';
import { chatglmPage } from './catalogue/chatglm.ts';
import { chatgptPage } from './catalogue/chatgpt.ts';
import { claudePage } from './catalogue/claude.ts';
import { compariaPage } from './catalogue/comparia.ts';
import { deepseekPage } from './catalogue/deepseek.ts';
import { doubaoPage } from './catalogue/doubao.ts';
import { duckAiPage } from './catalogue/duck-ai.ts';
import { euriaPage } from './catalogue/euria.ts';
import { geminiPage } from './catalogue/gemini.ts';
import { geminiEnterprisePage } from './catalogue/gemini-enterprise.ts';
import { githubCopilotPage } from './catalogue/github-copilot.ts';
import { googleAiModePage } from './catalogue/google-ai-mode.ts';
import { googleAiStudioPage } from './catalogue/google-ai-studio.ts';
import { grokPage } from './catalogue/grok.ts';
import { grokOnXPage } from './catalogue/grok-on-x.ts';
import { huggingchatPage } from './catalogue/huggingchat.ts';
import { kimiPage } from './catalogue/kimi.ts';
import { librechatPage } from './catalogue/librechat.ts';
import { lumoPage } from './catalogue/lumo.ts';
import { metaAiPage } from './catalogue/meta-ai.ts';
import { microsoft365CopilotPage } from './catalogue/microsoft-365-copilot.ts';
import { microsoftCopilotPage } from './catalogue/microsoft-copilot.ts';
import { mistralLeChatPage } from './catalogue/mistral-le-chat.ts';
import { notebooklmPage } from './catalogue/notebooklm.ts';
import { openWebuiPage } from './catalogue/open-webui.ts';
import { openrouterChatPage } from './catalogue/openrouter-chat.ts';
import { perplexityPage } from './catalogue/perplexity.ts';
import { piPage } from './catalogue/pi.ts';
import { poePage } from './catalogue/poe.ts';
import { qianwenPage } from './catalogue/qianwen.ts';
import { qwenPage } from './catalogue/qwen.ts';
import { t3ChatPage } from './catalogue/t3-chat.ts';
import { youComPage } from './catalogue/you-com.ts';
import { zAiPage } from './catalogue/z-ai.ts';
import type { WatchRule } from './service.ts';

export const WATCH_RULES: Readonly<Record<string, WatchRule>> = {
  'brave-ask': braveAskPage,
  'character-ai': characterAiPage,
  chatglm: chatglmPage,
  chatgpt: chatgptPage,
  claude: claudePage,
  comparia: compariaPage,
  deepseek: deepseekPage,
  doubao: doubaoPage,
  'duck-ai': duckAiPage,
  euria: euriaPage,
  'gemini-enterprise': geminiEnterprisePage,
  gemini: geminiPage,
  'github-copilot': githubCopilotPage,
  'google-ai-mode': googleAiModePage,
  'google-ai-studio': googleAiStudioPage,
  'grok-on-x': grokOnXPage,
  grok: grokPage,
  huggingchat: huggingchatPage,
  kimi: kimiPage,
  librechat: librechatPage,
  lumo: lumoPage,
  'meta-ai': metaAiPage,
  'microsoft-365-copilot': microsoft365CopilotPage,
  'microsoft-copilot': microsoftCopilotPage,
  'mistral-le-chat': mistralLeChatPage,
  notebooklm: notebooklmPage,
  'open-webui': openWebuiPage,
  'openrouter-chat': openrouterChatPage,
  perplexity: perplexityPage,
  pi: piPage,
  poe: poePage,
  qianwen: qianwenPage,
  qwen: qwenPage,
  't3-chat': t3ChatPage,
  'you-com': youComPage,
  'z-ai': zAiPage,
};
