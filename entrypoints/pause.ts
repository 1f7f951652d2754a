/** The script of the pause: when a chosen page is opened in front of the person, shows the one question there is. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onTold, readTold } from '../lib/browser/asking.ts';
import { localTime, now } from '../lib/browser/clock.ts';
import { leave, randomId } from '../lib/browser/outbox.ts';
import { onShortcut } from '../lib/browser/to-pause.ts';
import { showPause } from '../lib/pausing/show-pause.ts';
import { isRelied } from '../lib/reflection/may-ask.ts';
import { createWatchedFinder } from '../lib/services/watched.ts';
import { understood } from '../lib/watching/parts.ts';
import { watchPage } from '../lib/watching/watch-page.ts';

const SECTIONS = { note: 'idea', less: 'asking/often' } as const;

export default defineUnlistedScript(() => {
  // The whole screen can be taken by a part of the page, or by the browser itself.
  const isWhole = () => document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
  const isInFront = () => document.visibilityState === 'visible' && document.hasFocus() && !isWhole();
  const open = async () => {
    const { pause, quiet, sent: before } = await readTold();
    const at = now();
    const place = pause ? createWatchedFinder(pause.on)(location.href) : null;
    if (!pause || !place || at < Math.max(pause.offer.from, place.from) || at >= pause.offer.until || !isInFront()) return;
    if (isRelied(quiet, { minute: localTime(at).minute })) return;
    const { id } = pause.offer;
    const { service, parts } = place;
    const tell = (outcome: 'shown' | 'on' | 'left' | 'skipped' | 'gone') => leave({ what: 'asked', id, service, at: now(), outcome });
    // Where there was no room for it all the while, nothing was asked, and it may come another time.
    let isSeen = false;
    let stopWatching = () => {};
    let stopHearing = () => {};
    let stopTold = () => {};
    const { end, come } = showPause(window, pause.says, {
      seen: () => {
        isSeen = true;
        void tell('shown');
      },
      ended: (how) => {
        stopWatching();
        stopHearing();
        stopTold();
        if (isSeen) void tell(how);
      },
      opens: (what) => void leave({ what: 'open', id: randomId(), at: now(), section: SECTIONS[what] }),
    });
    stopHearing = onShortcut(() => {
      if (isInFront()) come();
    });
    const sent = () => end('gone');
    // Requests tell of prompts too, where the page does not.
    stopTold = onTold((told) => {
      if (told.sent?.service === service && told.sent.of !== before?.of) sent();
    });
    if (parts === null) return;
    const known = understood(parts);
    stopWatching = watchPage(window, {
      parts: () => known,
      now,
      acted: () => {
        sent();
        return () => {};
      },
      lost: sent,
    });
  };
  if (isInFront()) void open();
  else {
    // A page that was opened behind others is opened for the person when they come to it.
    const come = () => {
      if (!isInFront()) return;
      removeEventListener('focus', come);
      document.removeEventListener('visibilitychange', come);
      void open();
    };
    addEventListener('focus', come);
    document.addEventListener('visibilitychange', come);
  }
});
