/** The background is killed ten times among two hundred prompts: every one is counted, and none twice. */
import { expect, test } from 'vitest';
import { agree, CHATS, eventually, readStores, send, sentTo, startStory } from './story.ts';

const TABS = ['claude', 'chatgpt', 'deepseek', 'gemini', 'claude', 'chatgpt', 'deepseek', 'gemini'] as const;
const PER_TAB = 25;
const KILLS = 10;
const EVERY = Math.floor((TABS.length * PER_TAB) / (KILLS + 1));

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
  const begun = () => story.practice.log().filter(({ kind }) => kind === 'prompt').length;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    // Spread over the prompts, each in the middle of answers being written, and each on a background that runs.
    await eventually(
      async () => begun(),
      (count) => count >= kill * EVERY,
      60_000,
    );
    await eventually(
      () => story.session.isBackgroundRunning(),
      (running) => running,
    );
    await story.session.stopBackground();
  }
  expect(sending).toBe(true);
  await sent;

  const truth = sentTo(story);
  expect(truth).toEqual({ claude: 50, chatgpt: 50, deepseek: 50, gemini: 50 });
  const stored = await eventually(
    () => readStores(page),
    ({ prompts }) => prompts.length >= 200 && prompts.every(({ outcome }) => outcome === 'answered'),
  );
  const counts = Object.fromEntries(
    Object.keys(truth).map((service) => [service, stored.prompts.filter((row) => row.service === service).length]),
  );
  expect(counts).toEqual(truth);
  const days = Object.fromEntries(stored.days.map(({ service, prompts }) => [service, prompts]));
  expect(days).toEqual(truth);
  await story.close();
});
