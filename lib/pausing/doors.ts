/** The ways out of a pause: three of one kind in a fixed order, and two quiet ones to pages of ours. */
import type { Doors } from '../reflection/told.ts';
import type { PauseEnd, PauseHeard } from './pause.ts';

export function drawDoors(
  document: Document,
  words: Doors,
  { end, opens }: { end: (how: PauseEnd) => void; opens: PauseHeard['opens'] },
): HTMLElement[] {
  const button = (text: string, act: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = text;
    // Only a person presses it, never a script of the page.
    element.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) act();
    });
    return element;
  };
  const doors = document.createElement('div');
  doors.className = 'doors';
  doors.append(
    button(words.goOn, () => end('on')),
    button(words.notNow, () => end('left')),
    button(words.skip, () => end('skipped')),
  );
  const quiet = document.createElement('div');
  quiet.className = 'quiet';
  quiet.append(
    button(words.note, () => opens('note')),
    button(words.less, () => opens('less')),
  );
  return [doors, quiet];
}
