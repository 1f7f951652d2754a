// What the practice page shows: messages, and the words found in an answer's lines.
import { part } from './parts.js';
import { setup } from './requests.js';

const { userMessage, answer, ways } = setup;
const messages = part('messages');
const PLAIN = { tag: 'div', attributes: {} };

export const composed = () => (part('composer').value ?? part('composer').textContent).trim();

export function compose(text) {
  const composer = part('composer');
  if ('value' in composer) composer.value = text;
  else composer.textContent = text;
}

/** Puts another composer, just like it, in the place of the one that is there. */
export function changeComposer() {
  const composer = part('composer');
  const other = composer.cloneNode(true);
  if ('value' in composer) other.value = composer.value;
  const hadFocus = composer.matches(':focus');
  composer.replaceWith(other);
  if (hadFocus) other.focus();
}

function make(tag, attributes) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Every message of the talk, in the document or not. */
const talk = [];

/** Has those from `from` on in the document, as many as the page keeps; what comes back is made anew. */
function draw(from) {
  const keeps = ways.keepsMessages ?? Number.POSITIVE_INFINITY;
  for (const [at, message] of talk.entries()) {
    const wanted = at >= from && at < from + keeps;
    if (wanted === message.isConnected) continue;
    if (!wanted) {
      message.remove();
      continue;
    }
    // The last one may be being written just now.
    if (at < talk.length - 1) talk[at] = message.cloneNode(true);
    messages.insertBefore(talk[at], talk.slice(at + 1).find(({ isConnected }) => isConnected) ?? null);
  }
}

const firstShown = () => talk.findIndex(({ isConnected }) => isConnected);

if (ways.keepsMessages) {
  messages.addEventListener('keydown', ({ key }) => {
    if (key === 'PageUp') draw(Math.max(0, firstShown() - 3));
    if (key === 'PageDown') draw(Math.min(talk.length - ways.keepsMessages, firstShown() + 3));
  });
}

/** Appends a message of the person's, or an answer; gives back the element that holds its words. */
export function show(text, isOfPerson = false) {
  const look = (isOfPerson ? userMessage : answer) ?? PLAIN;
  const element = make(look.tag, look.attributes);
  const words = look.inside ? element.appendChild(make('div', look.inside)) : element;
  words.textContent = text;
  const whole = look.around ? make('div', look.around) : element;
  if (whole !== element) whole.append(element);
  whole.classList.add(isOfPerson ? 'from-person' : 'from-practice');
  if (isOfPerson && ways.editsInPlace) {
    const edit = words.appendChild(make('button', { class: 'edits', type: 'button' }));
    edit.textContent = 'Edit';
  }
  talk.push(whole);
  draw(Math.max(0, talk.length - (ways.keepsMessages ?? talk.length)));
  messages.scrollTop = messages.scrollHeight;
  return words;
}

/** Takes the last answer away, since another takes its place. */
export function dropAnswer() {
  talk.pop()?.remove();
}

/** Takes the whole talk away. */
export function clearTalk() {
  for (const message of talk.splice(0)) message.remove();
}

/** The words in one line of an answer, in whichever of the four shapes it came. */
function wordsOf(line) {
  if (line.startsWith('data: ')) return JSON.parse(line.slice(6)).v;
  if (line.startsWith('\0')) return JSON.parse(line.slice(5)).v;
  if (line.startsWith('[[')) return JSON.parse(line)[0][2];
  if (line.startsWith('0:')) return JSON.parse(line.slice(2));
  return '';
}

/** A function that takes the pieces of an answer as they come and writes their words into `element`. */
export function writerInto(element) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    element.textContent += lines.map(wordsOf).join('');
    messages.scrollTop = messages.scrollHeight;
  };
}
