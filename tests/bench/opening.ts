/** How long the journal takes to open with many prompts kept, against the same journal with few. */
import type { Page } from '../browsers/launch.ts';
import { fillDatabase, openingMs } from '../drills/own-database.ts';
import { endScene, type Scene, startScene } from '../drills/scene.ts';
import { inTurns, type Line, ms } from './measure.ts';

const A_SERVICE = 'claude';

/** Chooses one service in My data, and waits for its first page. */
async function filterMs(page: Page): Promise<number> {
  return page.evaluate(async (service: string) => {
    const find = () => document.querySelector<HTMLSelectElement>('section[aria-labelledby=entries-title] select');
    const select = find();
    if (!select) throw new Error('My data shows no services to choose from');
    const table = () => document.querySelector('section[aria-labelledby=entries-title] table')?.textContent;
    const before = table();
    const began = performance.now();
    select.value = service;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (table() === before && performance.now() - began < 60_000) await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - began;
  }, A_SERVICE);
}

async function startWith(prompts: number): Promise<Scene> {
  const scene = await startScene('chromium', ['claude', 'chatgpt', 'gemini']);
  // The last four weeks hold the same in both, so that what differs is only what is kept from before.
  const recent = Math.min(prompts, 1000);
  await fillDatabase(scene.page, { recent, old: prompts - recent, oldDays: 3650, now: Date.now() });
  return scene;
}

export async function opening(many: number, few: number): Promise<Line[]> {
  const [full, small] = [await startWith(many), await startWith(few)];
  const address = ({ story }: Scene, section: string) => story.session.extensionUrl(`/journal.html#${section}`);
  const week = (scene: Scene) => () => openingMs(scene.page, address(scene, 'week'), '[data-figure=prompts]');
  const data = (scene: Scene) => () => openingMs(scene.page, address(scene, 'data'), '[data-entry]');
  const filtered = (scene: Scene) => async () => {
    await data(scene)();
    return filterMs(scene.page);
  };
  const note = `${many} prompts kept against ${few}`;
  const lines: Line[] = [];
  try {
    for (const [what, run] of [
      ['opening This week', week],
      ['opening My data, first page', data],
      ['My data, one service chosen', filtered],
    ] as const) {
      const [slow, quick] = await inTurns(run(full), run(small));
      lines.push({ what, measured: ms(slow), baseline: ms(quick), ratio: slow / quick, target: 1.5, note });
    }
  } finally {
    await endScene(full);
    await endScene(small);
  }
  return lines;
}
