/** What a pause says, drawn: a handle that folds it, the question, the person's own helpers, and the doors. */
import type { PauseWords } from '../reflection/told.ts';
import { drawDoors } from './doors.ts';
import type { PauseEnd, PauseHeard } from './pause.ts';

export type Panel = {
  section: HTMLElement;
  folds: HTMLDetailsElement;
  handle: HTMLElement;
  heading: HTMLElement;
  /** Says the question, once it is on the page: so it is read out, and politely. */
  say(): void;
  /** From now on nothing is read out by itself. */
  hush(): void;
};

export function drawPanel(
  document: Document,
  pause: PauseWords,
  heard: { end: (how: PauseEnd) => void; opens: PauseHeard['opens'] },
): Panel {
  const line = (tag: 'p' | 'h2' | 'li' | 'summary', text: string, name = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    element.className = name;
    return element;
  };
  const section = document.createElement('section');
  section.setAttribute('aria-label', pause.words.region);
  section.dataset.dark = pause.dark;
  section.dataset.easy = String(pause.easy);
  const folds = document.createElement('details');
  const handle = line('summary', pause.words.region);
  const heading = line('h2', pause.question);
  heading.lang = pause.language;
  heading.tabIndex = -1;
  const said = document.createElement('div');
  said.setAttribute('aria-live', 'polite');
  folds.append(handle, said);
  if (pause.breath) {
    const breath = line('p', '', 'breath');
    breath.setAttribute('aria-hidden', 'true');
    folds.append(breath);
  }
  if (pause.helpers.length > 0) {
    const list = document.createElement('ul');
    list.append(...pause.helpers.map((name) => line('li', name)));
    folds.append(list);
  }
  folds.append(...drawDoors(document, pause.words, heard));
  if (pause.words.rotate !== null) folds.append(line('p', pause.words.rotate, 'small'));
  section.append(folds);
  return {
    ...{ section, folds, handle, heading },
    say() {
      said.append(line('p', pause.words.why, 'small'), heading);
      if (pause.delay !== null) said.append(line('p', pause.delay, 'small'));
    },
    hush: () => said.removeAttribute('aria-live'),
  };
}
