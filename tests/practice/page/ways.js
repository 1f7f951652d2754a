// What a practice page does beyond sending: it shows old talks, and lets a message be edited where it stands.
import { show } from './drawing.js';

const OLD = 'This was said long ago, and was counted then or never.';

/** Shows an old talk, a few messages at a time as they would come from the service. */
export async function showOldTalk(pairs) {
  for (let pair = 0; pair < pairs; pair += 1) {
    show(OLD, true);
    show(OLD);
    if (pair % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Puts a field in the place of a message; `done` is called with what it holds at the end, unless it was given up. */
export function editInPlace(edit, done) {
  const message = edit.parentElement;
  const before = [...message.childNodes];
  const field = document.createElement('textarea');
  field.className = 'editing';
  const [save, cancel] = ['Save', 'Cancel'].map((text) => {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: text, className: text.toLowerCase() });
    return button;
  });
  const end = (text) => {
    message.replaceChildren(...before);
    if (text) done(text);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    end(field.value);
  });
  save.addEventListener('click', () => end(field.value));
  cancel.addEventListener('click', () => end(''));
  message.replaceChildren(field, save, cancel);
  field.value = OLD;
  field.focus();
}
