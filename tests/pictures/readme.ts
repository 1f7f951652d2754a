/** Takes the README's pictures from the built extension: the made-up week, and a popup after a few practice prompts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { agree, CHATS, send, startStory } from '../stories/story.ts';

const FOLDER = 'assets/pictures';

execFileSync('wxt', ['build'], { stdio: 'pipe' });
mkdirSync(FOLDER, { recursive: true });
const story = await startStory('chromium');
try {
  const week = await story.session.open(story.session.extensionUrl('/journal.html#week'), { width: 1120, height: 760 });
  await week.clickText('Look at a made-up week');
  await week.waitFor(() => document.querySelector('.seam svg, svg') !== null && document.fonts.status === 'loaded');
  await week.screenshot(`${FOLDER}/this-week.png`);
  await week.media({ colorScheme: 'dark' });
  await week.clickText('Français');
  await week.waitFor(() => document.documentElement.lang === 'fr');
  await week.screenshot(`${FOLDER}/this-week-dark-fr.png`);
  await week.clickText('English');
  await agree(story, { services: ['chatgpt', 'claude', 'mistral-le-chat'] });
  for (const [service, count] of [
    ['chatgpt', 4],
    ['claude', 2],
    ['mistral-le-chat', 3],
  ] as const) {
    story.practice.setAnswerMs(service, 1500);
    await send(await story.session.open(CHATS[service]), count);
  }
  const popup = await story.session.open(story.session.extensionUrl('/popup.html'), { width: 380, height: 470 });
  await popup.waitFor(() => document.querySelector('[data-figure="prompts"]') !== null && document.fonts.status === 'loaded');
  await popup.screenshot(`${FOLDER}/popup.png`);
} finally {
  await story.close();
}
