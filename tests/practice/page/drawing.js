// What the practice page shows: messages, and the words found in an answer's lines.

const composer = document.getElementById('composer');
const messages = document.getElementById('messages');

export const composed = () => (composer.value ?? composer.textContent).trim();

export function compose(text) {
  if ('value' in composer) composer.value = text;
  else composer.textContent = text;
}

/** Appends a message; `look` is the tag and attributes of the person's messages, or null for an answer. */
export function show(text, look = null) {
  const element = document.createElement(look?.tag ?? 'div');
  for (const [name, value] of Object.entries(look?.attributes ?? {})) element.setAttribute(name, value);
  element.classList.add(look ? 'from-person' : 'from-practice');
  element.textContent = text;
  messages.append(element);
  messages.scrollTop = messages.scrollHeight;
  return element;
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
