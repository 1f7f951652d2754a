/** Row 10: a database of version 1 is there with 50,000 prompts; the browser is killed again and again while it opens. */
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { countRows, fillDatabase } from './own-database.ts';
import { inScene, killBrowser, restart, startScene } from './scene.ts';

const SIZES = { full: { rows: 50_000, kills: 100 }, short: { rows: 50_000, kills: 5 } };
/** Only one schema was ever released; a later one is checked from here. */
const VERSION = 1;

export const drill: Drill = {
  row: 10,
  name: 'killed while the database opens',
  browsers: ['chromium', 'firefox'],
  target: { words: 'all rows, one schema', atMost: () => NOTHING },
  async run(size, place) {
    const { rows, kills } = SIZES[size];
    return inScene(await startScene(asBrowser(place), ['claude']), async (scene) => {
      await fillDatabase(scene.page, { recent: 1000, old: rows - 1000, oldDays: 365, now: Date.now() });
      const before = await countRows(scene.page);
      for (let kill = 0; kill < kills; kill += 1) {
        await restart(scene);
        const opening = scene.page
          .goto(scene.story.session.extensionUrl(`/journal.html?${kill}#week`))
          .then(() => scene.page.reload())
          .catch(() => undefined);
        await pause(Math.round(400 * ((kill * 0.618) % 1)));
        await killBrowser(scene);
        await opening;
      }
      await restart(scene);
      const after = await countRows(scene.page);
      const wrong = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
      const gone = Math.max(0, (before.prompts ?? 0) - (after.prompts ?? 0));
      return {
        events: rows,
        lost: gone,
        double: Math.max(0, (after.prompts ?? 0) - (before.prompts ?? 0)),
        wiped: after.prompts ? 0 : 1,
        // A gap a kill is no fault: nothing could be seen while the browser was off.
        wrong: wrong.filter((name) => !name.startsWith('gaps')).length + (after.version === VERSION ? 0 : 1),
        note: `${kills} kills, version ${after.version}, ${after.prompts} prompts, ${after.moments} turns, ${after.gaps} gaps`,
      };
    });
  },
};
