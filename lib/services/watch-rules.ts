/** How chat pages show that a prompt was sent, by service; apart from the catalogue, since the popup needs that and not this. */
import { braveAskPage } from './pages/brave-ask.ts';
import { characterAiPage } from './pages/character-ai.ts';
import { chatglmPage } from './pages/chatglm.ts';
import { chatgptPage } from './pages/chatgpt.ts';
import { claudePage } from './pages/claude.ts';
import { compariaPage } from './pages/comparia.ts';
import { deepseekPage } from './pages/deepseek.ts';
import { doubaoPage } from './pages/doubao.ts';
import { duckAiPage } from './pages/duck-ai.ts';
import { euriaPage } from './pages/euria.ts';
import { geminiPage } from './pages/gemini.ts';
import { geminiEnterprisePage } from './pages/gemini-enterprise.ts';
import { githubCopilotPage } from './pages/github-copilot.ts';
import { googleAiModePage } from './pages/google-ai-mode.ts';
import { googleAiStudioPage } from './pages/google-ai-studio.ts';
import { grokPage } from './pages/grok.ts';
import { grokOnXPage } from './pages/grok-on-x.ts';
import { huggingchatPage } from './pages/huggingchat.ts';
import { kimiPage } from './pages/kimi.ts';
import { librechatPage } from './pages/librechat.ts';
import { lumoPage } from './pages/lumo.ts';
import { metaAiPage } from './pages/meta-ai.ts';
import { microsoft365CopilotPage } from './pages/microsoft-365-copilot.ts';
import { microsoftCopilotPage } from './pages/microsoft-copilot.ts';
import { mistralLeChatPage } from './pages/mistral-le-chat.ts';
import { notebooklmPage } from './pages/notebooklm.ts';
import { openWebuiPage } from './pages/open-webui.ts';
import { openrouterChatPage } from './pages/openrouter-chat.ts';
import { perplexityPage } from './pages/perplexity.ts';
import { piPage } from './pages/pi.ts';
import { poePage } from './pages/poe.ts';
import { qianwenPage } from './pages/qianwen.ts';
import { qwenPage } from './pages/qwen.ts';
import { t3ChatPage } from './pages/t3-chat.ts';
import { youComPage } from './pages/you-com.ts';
import { zAiPage } from './pages/z-ai.ts';
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
