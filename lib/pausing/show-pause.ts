/** The pause in a corner of a chat page: closed to the page, styled by nothing of it, and gone at a press. */

import type { PauseWords } from '../reflection/told.ts';
import { drawDoors } from './doors.ts';
import type { PauseEnd, PauseHeard } from './pause.ts';
import { STYLE } from './style.ts';

/** Shows it; gives back how to take it away. It is taken away once, whatever happens first. */
export function showPause(view: Window & typeof globalThis, pause: PauseWords, { ended, opens }: PauseHeard): (how: PauseEnd) => void {
  const { document } = view;
  const before = document.activeElement;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  STYLE.adopt(view, root);
  const panel = document.createElement('section');
  panel.setAttribute('aria-label', pause.words.region);
  panel.dataset.dark = pause.dark;
  panel.dataset.easy = String(pause.easy);
  root.append(panel);

  let isOver = false;
  const end = (how: PauseEnd) => {
    if (isOver) return;
    isOver = true;
    watcher.disconnect();
    document.removeEventListener('visibilitychange', hide);
    view.removeEventListener('keydown', skip, true);
    host.remove();
    if (pause.takesFocus && before instanceof view.HTMLElement) before.focus();
    ended(how);
  };
  // A page that takes away what it does not know is not argued with.
  const watcher = new view.MutationObserver(() => {
    if (!host.isConnected) end('gone');
  });
  const hide = () => {
    if (document.visibilityState === 'hidden') end('gone');
  };
  const skip = ({ key, isTrusted }: KeyboardEvent) => {
    if (key === 'Escape' && isTrusted) end('skipped');
  };

  const line = (tag: 'p' | 'h2' | 'li', text: string, name = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = name;
    return element;
  };
  const heading = line('h2', pause.question);
  heading.lang = pause.language;
  heading.tabIndex = -1;
  const said = document.createElement('div');
  // There before its words are, so that they are read out once, and politely.
  said.setAttribute('aria-live', 'polite');
  panel.append(said);
  const rest: HTMLElement[] = [];
  if (pause.helpers.length > 0) {
    const list = document.createElement('ul');
    list.append(...pause.helpers.map((name) => line('li', name)));
    rest.push(list);
  }
  rest.push(...drawDoors(document, pause.words, { end, opens }));
  rest.push(...[pause.words.rotate].flatMap((text) => (text === null ? [] : [line('p', text, 'small')])));
  panel.append(...rest);

  document.documentElement.append(host);
  watcher.observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', hide);
  view.addEventListener('keydown', skip, true);
  said.append(line('p', pause.words.why, 'small'), heading);
  if (pause.delay !== null) said.append(line('p', pause.delay, 'small'));
  if (pause.takesFocus) heading.focus();
  return end;
}
