/** The background is killed ten times among two hundred prompts: every one is counted, and none twice. */
import { expect, test } from 'vitest';
import { agree, CHATS, eventually, readStores, send, sentTo, startStory } from './story.ts';

const TABS = ['claude', 'chatgpt', 'deepseek', 'gemini', 'claude', 'chatgpt', 'deepseek', 'gemini'] as const;
const PER_TAB = 25;
const KILLS = 10;

test.each(['chromium', 'firefox'] as const)('%s: 200 prompts, 10 kills', async (name) => {
  const story = await startStory(name);
  const page = await agree(story, { services: [...new Set(TABS)] });
  for (const service of TABS) story.practice.setAnswerMs(service, [500, 3000]);
  const chats = [];
  for (const service of TABS) chats.push(await story.session.open(CHATS[service]));
  story.practice.clear();

  let sending = true;
  const sent = Promise.all(chats.map((chat) => send(chat, PER_TAB))).finally(() => {
    sending = false;
  });
  for (let kill = 0; kill < KILLS && sending; kill += 1) {
    // Wait for prompts on their way, so that each kill falls among answers being written.
    const before = story.practice.log().length;
    await eventually(async () => story.practice.log().length, (length) => length > before + 8);
    await story.session.stopBackground();
  }
  expect(sending).toBe(true);
  await sent;

  const truth = sentTo(story);
  expect(truth).toEqual({ claude: 50, chatgpt: 50, deepseek: 50, gemini: 50 });
  const stored = await eventually(() => readStores(page), ({ prompts }) => prompts.length >= 200 && prompts.every(({ outcome }) => outcome === 'answered'));
  const counts = Object.fromEntries(Object.keys(truth).map((service) => [service, stored.prompts.filter((row) => row.service === service).length]));
  expect(counts).toEqual(truth);
  const days = Object.fromEntries(stored.days.map(({ service, prompts }) => [service, prompts]));
  expect(days).toEqual(truth);
  await story.close();
});
