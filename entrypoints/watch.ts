/** The script on a watched chat page: notices that something was sent, and leaves that it was for the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../lib/browser/clock.ts';
import { leave, onWatchedChange, randomId, readWatched } from '../lib/browser/outbox.ts';
import { createWatchedFinder } from '../lib/services/watched.ts';
import { watchPage } from '../lib/watching/watch-page.ts';

/** Where a script that is started again finds the one before it; only scripts of ours share these globals. */
const RUNNING = Symbol.for('decomputing-watch');
type Shared = { [RUNNING]?: () => void };

export default defineUnlistedScript(() => {
  const shared = globalThis as Shared;
  shared[RUNNING]?.();
  let find = createWatchedFinder([]);
  const here = () => find(location.href);
  const tell = (left: Parameters<typeof leave>[0]) => {
    // Where the extension was updated or taken away meanwhile, the script falls silent.
    void leave(left).catch(stop);
  };
  const stopWatching = watchPage(window, {
    parts: here,
    now,
    acted: ({ kind, at }) => {
      const [id, service] = [randomId(), here()?.service ?? ''];
      tell({ what: 'act', id, service, kind, at });
      return (from, to) => tell({ what: 'answer', id, service, from, to });
    },
    lost: () => tell({ what: 'lost', id: randomId(), service: here()?.service ?? '', at: now() }),
  });
  const stopListening = onWatchedChange((watched) => {
    find = createWatchedFinder(watched);
  });
  const stop = () => {
    stopWatching();
    stopListening();
  };
  shared[RUNNING] = stop;
  readWatched().then((watched) => {
    find = createWatchedFinder(watched);
  }, stop);
});
