/** Over time with ten years kept, against one year with little: how soon it is there, and how smoothly the seam slides. */
import type { Page } from '../browsers/launch.ts';
import { fillDatabase, openingMs } from '../drills/own-database.ts';
import { endScene, type Scene, startScene } from '../drills/scene.ts';
import { inTurns, type Line, ms } from './measure.ts';

const TEN_YEARS = 3650;
const ONE_YEAR = 330;
const LONGEST_TASK_MS = 50;

async function startWith(prompts: number, days: number, detail: boolean): Promise<Scene> {
  const scene = await startScene('chromium', ['claude', 'chatgpt', 'gemini']);
  await fillDatabase(scene.page, { recent: 0, old: prompts, oldDays: days, now: Date.now(), detail });
  return scene;
}

/** Chromium goes on sorting what was filled in for a while, which would slow whatever is opened next: until it rests. */
async function atRest({ story: { session } }: Scene): Promise<void> {
  const restsInMs = 2000;
  for (let before = await session.processorMs(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, restsInMs));
    const now = await session.processorMs();
    if (now - before < restsInMs / 20) return;
    before = now;
  }
}

/** Slides the seam from its top to its end, a screen at a time; the longest task that this page ran meanwhile. */
function longestTaskMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = document.querySelector('.seam-months');
    if (!frame) throw new Error('There is no long seam to slide');
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    watch.observe({ type: 'longtask' });
    for (let top = 0; top < frame.scrollHeight; top += frame.clientHeight / 2) {
      frame.scrollTop = top;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    watch.disconnect();
    return longest;
  });
}

export async function overTime(prompts: number): Promise<Line[]> {
  const lines: Line[] = [];
  const small = await startWith(1000, ONE_YEAR, true);
  const open = (scene: Scene, span: string) => () =>
    openingMs(scene.page, scene.story.session.extensionUrl(`/journal.html#time/${span}`), '[data-figure=prompts]');
  try {
    for (const [detail, kept] of [
      [false, 'as day rows'],
      [true, 'with every hour kept'],
    ] as const) {
      const large = await startWith(prompts, TEN_YEARS, detail);
      try {
        await open(large, 'all')();
        await atRest(large);
        const [slow, quick] = await inTurns(open(large, 'all'), open(small, 'year'));
        const note = `${prompts} prompts in ten years, ${kept}, against 1000 in one`;
        lines.push({ what: 'opening Over time', measured: ms(slow), baseline: ms(quick), ratio: slow / quick, target: 1.5, note });
        if (!detail) continue;
        await large.page.waitFor(() => document.querySelector('.energy-sentence') !== null);
        const longest = await longestTaskMs(large.page);
        const sliding = { what: 'sliding the seam, longest task', measured: ms(longest), baseline: ms(LONGEST_TASK_MS) };
        lines.push({ ...sliding, ratio: longest / LONGEST_TASK_MS, target: 1, note: `${TEN_YEARS} rows` });
      } finally {
        await endScene(large);
      }
    }
  } finally {
    await endScene(small);
  }
  return lines;
}
