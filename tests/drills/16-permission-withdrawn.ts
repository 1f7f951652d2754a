/** Row 16: a host is taken back in the browser's own settings while prompts are being sent. */
import { eventually, readStores, send } from '../stories/story.ts';
import { compare, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause } from './drill.ts';
import { inScene, startScene } from './scene.ts';
import { openChats } from './sending.ts';

const PROMPTS = { full: 50, short: 6 };

export const drill: Drill = {
  row: 16,
  name: 'permission withdrawn in use',
  browsers: ['chromium', 'firefox'],
  target: { words: 'gap from that minute, no page error', atMost: () => NOTHING },
  async run(size, place) {
    return inScene(await startScene(asBrowser(place), ['claude', 'deepseek']), async (scene) => {
      const { session, practice } = scene.story;
      const [claude, deepseek] = await openChats(scene, ['claude', 'deepseek']);
      if (!claude || !deepseek) throw new Error('No chats');
      const count = PROMPTS[size];
      await Promise.all([send(claude, count), send(deepseek, count)]);
      const seen = await settle(scene.page, practice.log);
      const withdrawnAt = Date.now();
      const going = send(deepseek, count);
      await session.withdrawHost('https://claude.ai/*');
      const { gaps } = await eventually(
        () => readStores(scene.page),
        (stored) => stored.gaps.some(({ cause }) => cause === 'permission'),
      );
      const gap = gaps.find(({ cause }) => cause === 'permission');
      const refusedFrom = practice.log().length;
      await send(claude, count);
      const unseen = practice
        .log()
        .slice(refusedFrom)
        .filter(({ service }) => service === 'claude');
      await going;
      await pause(1000);
      const after = await settle(scene.page, () =>
        practice.log().filter((entry) => !unseen.some(({ at }) => at === entry.at && entry.service === 'claude')),
      );
      const inMinute = gap?.service === 'claude' && gap.to === undefined && Math.abs(gap.from - withdrawnAt) < 60_000;
      const errors = session.consoleErrors();
      const bothMissing = compare(practice.log(), after.stored).missing.length;
      return {
        events: after.events,
        lost: seen.missing.length + after.missing.length,
        double: after.extra.length,
        wiped: 0,
        wrong: after.wrong + (inMinute ? 0 : 1) + errors.length,
        note: [
          `gap ${gap ? `${gap.from - withdrawnAt} ms after` : 'missing'}; ${bothMissing} sent unseen inside it`,
          ...new Set(errors),
        ].join('; '),
      };
    });
  },
};
