/** The pause in a corner of a chat page: closed to the page, styled by nothing of it, and gone at a press. */

import type { PauseWords } from '../reflection/told.ts';
import { drawPanel } from './panel.ts';
import type { PauseEnd, PauseHeard } from './pause.ts';
import { keepPlace } from './place.ts';
import { STYLE } from './style.ts';

const HIDES = ['visibilitychange', 'fullscreenchange'] as const;

/** Shows it; gives back how to take it away, which is done once whatever happens first, and how to come to it. */
export function showPause(
  view: Window & typeof globalThis,
  pause: PauseWords,
  { seen, ended, opens }: PauseHeard,
): { end: (how: PauseEnd) => void; come: () => void } {
  const { document } = view;
  const before = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const placeAt = STYLE.adopt(view, root);

  let isOver = false;
  let stands = false;
  let isSeen = false;
  const end = (how: PauseEnd) => {
    if (isOver) return;
    isOver = true;
    const hadFocus = root.activeElement !== null;
    watcher.disconnect();
    place.stop();
    for (const change of HIDES) document.removeEventListener(change, hide);
    view.removeEventListener('keydown', skip, true);
    host.remove();
    if (hadFocus && before instanceof view.HTMLElement) before.focus();
    ended(how);
  };
  // A page that takes away what it does not know is not argued with.
  const watcher = new view.MutationObserver(() => {
    if (!host.isConnected) end('gone');
  });
  const hide = () => {
    if (document.visibilityState === 'hidden' || document.fullscreenElement !== null) end('gone');
  };
  const skip = ({ key, isTrusted }: KeyboardEvent) => {
    if (key === 'Escape' && isTrusted && stands) end('skipped');
  };

  const panel = drawPanel(document, pause, { end, opens });
  const { folds, handle, heading } = panel;
  root.append(panel.section);
  let wanted: boolean | null = null;
  handle.addEventListener('click', (event) => {
    event.preventDefault();
    if (!event.isTrusted) return;
    wanted = !folds.open;
    place.look();
  });
  const place = keepPlace(view, {
    host,
    wanted: () => wanted,
    put(tried) {
      folds.open = tried?.isOpen ?? false;
      placeAt(tried);
    },
    stands(found) {
      stands = found !== null;
      if (found === null) return;
      if (!found.isOpen) panel.hush();
      // What has the focus does not stay behind in what was folded.
      const isLost = root.activeElement !== null && !found.isOpen;
      if (isLost || (!isSeen && pause.takesFocus)) (found.isOpen ? heading : handle).focus();
      if (!isSeen) seen();
      isSeen = true;
    },
  });

  document.documentElement.append(host);
  watcher.observe(document, { childList: true, subtree: true });
  for (const change of HIDES) document.addEventListener(change, hide);
  view.addEventListener('keydown', skip, true);
  panel.say();
  place.look();
  return {
    end,
    come() {
      wanted = true;
      place.look();
      heading.focus();
    },
  };
}
