/** All chat services the extension knows: to add one, write its record beside the others and name it here. */
import { chatgpt } from './catalogue/chatgpt.ts';
import { claude } from './catalogue/claude.ts';
import { deepseek } from './catalogue/deepseek.ts';
import { gemini } from './catalogue/gemini.ts';
import { mistralLeChat } from './catalogue/mistral-le-chat.ts';
import { perplexity } from './catalogue/perplexity.ts';
import type { Service } from './service.ts';

export const CATALOGUE: readonly Service[] = [chatgpt, claude, gemini, mistralLeChat, deepseek, perplexity];
