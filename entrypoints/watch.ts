/** The script on a watched chat page: notices that something was sent, and leaves that it was for the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '../lib/browser/clock.ts';
import { followWatched, isCurrent, leave, randomId } from '../lib/browser/outbox.ts';
import type { Left } from '../lib/recording/outbox.ts';
import { createWatchedFinder, type Watched } from '../lib/services/watched.ts';
import { understood } from '../lib/watching/parts.ts';
import { watchPage } from '../lib/watching/watch-page.ts';

/** Where a script that is started again finds the one before it; only scripts of ours share these globals. */
const IS_RUNNING = Symbol.for('decomputing-watch');
type Shared = { [IS_RUNNING]?: () => boolean };

export default defineUnlistedScript(() => {
  const shared = globalThis as Shared;
  // Started anew at each address of a page that stays the same page: the one that runs may be in the middle of an answer.
  if (shared[IS_RUNNING]?.()) return;
  shared[IS_RUNNING] = isCurrent;
  let find = createWatchedFinder<Watched>([]);
  const stopFollowing = followWatched((watched) => {
    find = createWatchedFinder(watched.map(understood));
  });
  const stopWatching = watchPage(window, {
    parts: () => find(location.href),
    now,
    acted: ({ kind, at }, { service }) => {
      const id = randomId();
      tell({ what: 'act', id, service, kind, at });
      return (from, to) => tell({ what: 'answer', id, service, from, to });
    },
    lost: ({ service }) => tell({ what: 'lost', id: randomId(), service, at: now() }),
  });
  const tell = (left: Left) => {
    leave(left).catch(() => {
      if (isCurrent()) return;
      // The extension was updated or taken away under this script: it falls silent.
      stopWatching();
      stopFollowing();
    });
  };
});
