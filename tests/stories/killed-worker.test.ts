/** The background is killed again and again among a thousand prompts: every one is counted, and none twice. */
import { expect, test } from 'vitest';
import { outcomeOf, settle } from '../drills/compare.ts';
import { openChats, sendAmongKills } from '../drills/sending.ts';
import { agree, startStory } from './story.ts';

const SERVICES = ['claude', 'chatgpt', 'deepseek', 'gemini'] as const;

/**
 * What a kill takes with it is what the background was told and had not yet kept, so that an answer must outlast that:
 * many tabs make the prompts come fast, rather than answers of no time. Eight prompts a second is far beyond any person.
 * Firefox needs seconds to come back; from one kill to the next are twenty prompts.
 */
test.each([
  ['chromium', 1000, 10, 3, [500, 1500]],
  ['firefox', 60, 2, 2, [500, 3000]],
] as const)(
  '%s: %i prompts, %i kills',
  async (name, prompts, kills, tabsEach, answerMs) => {
    const story = await startStory(name);
    const scene = { story, page: await agree(story, { services: SERVICES }) };
    for (const service of SERVICES) story.practice.setAnswerMs(service, answerMs);
    const tabs = Array.from({ length: tabsEach }, () => SERVICES).flat();
    const chats = await openChats(scene, tabs);
    expect(await sendAmongKills(scene, chats, { prompts, kills })).toBe(kills);
    const compared = await settle(scene.page, story.practice.log);
    expect(outcomeOf(compared)).toEqual({ events: prompts, lost: 0, double: 0, wiped: 0, wrong: 0 });
    expect(compared.stored.days.reduce((sum, day) => sum + day.prompts, 0)).toBe(prompts);
    await story.close();
  },
  400_000,
);
