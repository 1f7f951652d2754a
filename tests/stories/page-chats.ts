/** What a person does on the pages of services that only the page can tell of, and what should come of it in the record. */
import { WATCH_RULES } from '../../lib/services/watch-rules.ts';
import type { Page } from '../browsers/launch.ts';
import type { PracticeEntry } from '../practice/journal.ts';
import { services } from '../practice/start.ts';
import { countOf, eventually, MARKER, type OwnPage, type PracticeWindow, readStores, type Story } from './story.ts';

/** Where each of them is; `?old` has so many old messages in the talk. */
const PAGE_CHATS = {
  'microsoft-copilot': 'https://copilot.microsoft.com/',
  'microsoft-365-copilot': 'https://m365.cloud.microsoft/chat/',
  'meta-ai': 'https://www.meta.ai/',
  'character-ai': 'https://character.ai/chat/practice',
  poe: 'https://poe.com/',
  grok: 'https://grok.com/',
  // In a frame of another page.
  euria: 'https://ksuite.infomaniak.com/',
  'openrouter-chat': 'https://openrouter.ai/chat',
  'gemini-enterprise': 'https://business.gemini.google/',
} as const;

export type PageService = keyof typeof PAGE_CHATS;
export const PAGE_SERVICES = Object.keys(PAGE_CHATS) as PageService[];

const waysOf = (service: PageService) => services.find(({ id }) => id === service)?.look.ways ?? {};

/** An open chat; `page` is the frame that it is in, where it is in one. */
export type Chat = { service: PageService; tab: Page; page: Page };

const ready = (page: Page) => page.waitFor(() => document.documentElement.dataset.practice === 'ready');

async function chatIn(service: PageService, tab: Page): Promise<Chat> {
  const page = waysOf(service).framedBy ? await tab.frame() : tab;
  await ready(page);
  return { service, tab, page };
}

export async function openChat({ session }: Story, service: PageService, words: string): Promise<Chat> {
  const tab = await session.open(`${PAGE_CHATS[service]}?${words}`);
  await tab.bringToFront();
  return chatIn(service, tab);
}

export async function reloadChat({ service, tab }: Chat): Promise<Chat> {
  await tab.reload();
  return chatIn(service, tab);
}

const idle = ({ page }: Chat) => page.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);

/** Does something that makes the page ask, and waits until its service has been asked and has answered. */
async function asking({ practice }: Story, chat: Chat, act: () => Promise<void>): Promise<void> {
  const asked = () => actsOf(practice.log(), chat.service).length;
  const before = asked();
  await act();
  if (
    (await eventually(
      async () => asked(),
      (count) => count > before,
      5000,
    )) !==
    before + 1
  )
    throw new Error(`${chat.service} was not asked once`);
  await idle(chat);
}

/** The ways in which a prompt is written and sent, all of them with real keys and clicks. */
const SENDING: ((chat: Page) => Promise<void>)[] = [
  async (chat) => {
    await chat.type(`by key ${MARKER}`);
    await chat.press('Enter');
  },
  async (chat) => {
    await chat.type('by button');
    await chat.click('#send');
  },
  async (chat) => {
    await chat.type('pasted');
    for (const key of ['Control+a', 'Control+x', 'Control+v', 'Enter'] as const) await chat.press(key);
  },
  async (chat) => {
    // The first Enter takes what was proposed, the second sends.
    await chat.compose(['に', 'にほん', '日本']);
    await chat.press('Enter');
  },
  async (chat) => {
    await chat.type('two');
    await chat.press('Shift+Enter');
    await chat.type('lines');
    await chat.press('Enter');
  },
  async (chat) => {
    // As dictation puts words in a field, without any key.
    await chat.evaluate(() => document.execCommand('insertText', false, 'dictated'));
    await chat.click('#send');
  },
];

/** `first`: where in the list of ways to begin. */
export async function sendPrompts(story: Story, chat: Chat, count: number, first = 0): Promise<void> {
  for (let at = first; at < first + count; at += 1) {
    await chat.page.click('#composer');
    await asking(story, chat, () => SENDING[at % SENDING.length]?.(chat.page) ?? Promise.resolve());
  }
}

/** How long an answer takes where only its changes tell of it: as soon as it is asked for again, there was one. */
const READ_MS = 2000;
const knows = (service: string, part: 'message' | 'writing') => (WATCH_RULES[service]?.[part].length ?? 0) > 0;

export async function retry(story: Story, chat: Chat, count: number): Promise<void> {
  const byChanges = knows(chat.service, 'message') && !knows(chat.service, 'writing');
  if (byChanges) {
    story.practice.setAnswerMs(chat.service, READ_MS);
    await sendPrompts(story, chat, 1);
  }
  for (let at = 0; at < count; at += 1) {
    // Nobody asks for another answer before this one is read.
    if (byChanges) await new Promise((resolve) => setTimeout(resolve, 2000));
    await asking(story, chat, () => chat.page.click('#retry'));
  }
}

/** Presses what is proposed, and edits a message where it stands, where the page has that. */
export async function suggestAndEdit(story: Story, chat: Chat): Promise<void> {
  const { suggests, editsInPlace } = waysOf(chat.service);
  if (suggests) await asking(story, chat, () => chat.page.click('.suggestion'));
  if (!editsInPlace) return;
  await chat.page.click('.edits');
  await chat.page.click('.cancel');
  await chat.page.click('.edits');
  await chat.page.press('Control+a');
  await chat.page.type('better');
  await asking(story, chat, () => chat.page.press('Enter'));
}

/** Reads what is old and writes what is never sent: none of it is a prompt. */
export async function askNothing(chat: Chat): Promise<void> {
  const { page } = chat;
  await page.click('#messages');
  for (const key of ['PageUp', 'PageUp', 'PageDown'] as const) await page.press(key);
  await page.click('#composer');
  await page.type('not to be sent');
  for (const key of ['Shift+Enter', 'Control+a', 'Backspace'] as const) await page.press(key);
  await page.type('left as it is');
  await page.click('#old');
  await page.click('h1');
}

const actsOf = (log: readonly PracticeEntry[], service: string): PracticeEntry[] =>
  log.filter((entry) => entry.service === service && ['prompt', 'edit', 'regeneration'].includes(entry.kind));

/**
 * What the record should hold after `log`, by service and kind: every prompt and edit, and every answer asked for again
 * where the catalogue knows a page's messages.
 */
export function expectedOf(log: readonly PracticeEntry[]): Record<string, number> {
  const told = PAGE_SERVICES.flatMap((service) =>
    actsOf(log, service).filter(({ kind }) => kind !== 'regeneration' || knows(service, 'message')),
  );
  return countOf(told.map(({ service, kind }) => ({ service: `${service} ${kind}` })));
}

/** What the record holds, in the same way. */
export async function recordedIn(page: Page): Promise<Record<string, number>> {
  return countOf((await readStores(page)).prompts.map(({ service, kind }) => ({ service: `${service} ${kind}` })));
}

/** Watches the pages of `services`, which were chosen before. */
export async function watch(page: Page, services: readonly string[]): Promise<void> {
  // The form of the choices asks the same, and is still there for a moment.
  await page.waitFor(() => document.querySelector('[data-rule=watch] input[name=watch]') !== null);
  for (const [at, service] of services.entries()) {
    await page.click(`[data-rule=watch] input[name=watch][value=${service}]`);
    await page.waitFor(async (count) => {
      const { chrome } = globalThis as unknown as OwnPage;
      return (await chrome.scripting.getRegisteredContentScripts()).length === count;
    }, at + 1);
  }
}

/**
 * Lets the open page of a service tell what its script was told, as `data-told`: that happens a moment after it was written
 * down. `page` is a page of the extension.
 */
export function letTell(page: Page, pattern: string): Promise<void> {
  return page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as OwnPage;
    const [tab] = await chrome.tabs.query({ url });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      // Beside the script that watches, and after it, in the order in which they began to listen.
      func: () =>
        (globalThis as unknown as OwnPage).chrome.storage.onChanged.addListener((changes) => {
          const watched = changes['watched-pages'];
          if (watched) document.documentElement.dataset.told = String(watched.newValue);
        }),
    });
  }, pattern);
}
