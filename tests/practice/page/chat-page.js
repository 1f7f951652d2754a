// What the practice page does when a person (or a test) types, sends, edits, retries, continues or stops.
import { changeComposer, clearTalk, compose, composed, dropAnswer, show, writerInto } from './drawing.js';
import { part } from './parts.js';
import { chatAddress, continuesChat, openSockets, request, setup, values, workerMode } from './requests.js';
import { startWorker } from './transports.js';
import { editInPlace, showOldTalk } from './ways.js';

const { plan, marker, ways } = setup;
const query = new URLSearchParams(location.search);
const moving = setup.mayMove && query.has('moves');
/** Many chats let a person choose that Enter begins a line, and Control and Enter send. */
const needsControl = query.has('control');
// Whatever leaves the page, and whatever it shows, can be found again by the marker.
const marked = (text) => (text.includes(marker) ? text : `${text} ${marker}`);
const mark = {
  set: () => sessionStorage.setItem('answering', 'yes'),
  clear: () => sessionStorage.removeItem('answering'),
};

let first = !continuesChat;
let busy = false;
let stopping = null;
let lastText = '';
let leaving = false;
let typedAt = Number.NEGATIVE_INFINITY;

async function answer(call) {
  const element = show('');
  const polls = (plan.during ?? []).map((poll) => setInterval(() => request(poll), poll.everyMs));
  const write = writerInto(element);
  stopping = new AbortController();
  part('stop').hidden = false;
  mark.set();
  const result = await request(
    call,
    (text) => {
      write(text);
      if (call.endsByAbort && text.includes('{"done"')) stopping.abort();
      if (!moving || !first || leaving) return;
      leaving = true;
      location.assign(chatAddress());
    },
    stopping.signal,
  );
  stopping = null;
  for (const poll of polls) clearInterval(poll);
  // A page that is being left keeps the mark, so that the next one takes the answer up again.
  if (!leaving) mark.clear();
  part('stop').hidden = true;
  if (result.status >= 400) element.textContent = `Refused (${result.status}) – ${marker}`;
  return result;
}

async function perform(calls) {
  if (busy) throw new Error('The practice page is still answering');
  busy = true;
  let result = { status: 0, ended: 'completed' };
  try {
    for (const call of calls) {
      if (call.first && !first) continue;
      if (call.startsJob) {
        result = await request(call);
        if (result.status >= 400) break;
      } else if (call.act || call.streams) result = await answer(call);
      else await request(call);
    }
    if (first) history.pushState(null, '', chatAddress());
    first = false;
  } finally {
    busy = false;
  }
  return result;
}

async function ask(calls, text, edited = false) {
  if (busy) throw new Error('The practice page is still answering');
  values.text = marked(text);
  values.turn += 1;
  lastText = text;
  if (ways.showsAfterMs) {
    busy = true;
    await new Promise((resolve) => setTimeout(resolve, ways.showsAfterMs));
    busy = false;
  }
  if (!edited) {
    show(marked(text), true);
    compose('');
    if (ways.changesComposer) changeComposer();
  }
  document.title = marked(text);
  return perform(calls);
}

async function typing() {
  // Real pages wait between two requests while a person types.
  if (!plan.typing || performance.now() - typedAt < 150) return;
  typedAt = performance.now();
  values.text = marked(composed());
  for (const call of plan.typing) await request(call);
}

/** Each resolves with {status, ended} when the answer has ended and the requests around it are done. */
window.practice = {
  async send(text) {
    compose(text);
    await typing();
    return ask(plan.send, text);
  },
  retry() {
    // A page that keeps few messages would soon have none left of the person's.
    if (ways.keepsMessages) dropAnswer();
    return perform(plan.retry);
  },
  edit: (text) => ask(plan.edit, text),
  more: () => perform(plan.more ?? []),
  async stop() {
    const current = stopping;
    if (!current) return;
    for (const call of plan.stop ?? []) await request(call);
    current.abort();
  },
  get busy() {
    return busy;
  },
};

const sendComposed = () => {
  if (composed() && !busy) ask(plan.send, composed());
};
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  leaving = false;
  document.documentElement.dataset.practice = 'kept';
});
// Firefox ends the page's requests before the page itself, and they must not look finished then.
addEventListener('beforeunload', () => {
  leaving = true;
});
// On the form, since the composer can be replaced.
part('form').addEventListener('input', typing);
part('form').addEventListener('keydown', (event) => {
  if (event.target !== part('composer') || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (needsControl && !event.ctrlKey) return;
  event.preventDefault();
  sendComposed();
});
part('form').addEventListener('submit', (event) => event.preventDefault());
part('send').addEventListener('click', sendComposed);
part('retry').addEventListener('click', () => busy || window.practice.retry());
part('edit').addEventListener('click', () => busy || window.practice.edit(composed() || `${lastText} (edited)`));
part('more')?.addEventListener('click', () => busy || window.practice.more());
part('stop').addEventListener('click', () => window.practice.stop());
part('old').addEventListener('click', () => {
  clearTalk();
  showOldTalk(1);
});
part('form').addEventListener('click', ({ target }) => {
  if (target.matches('.suggestion') && !busy) ask(plan.send, target.textContent);
});
part('messages').addEventListener('click', ({ target }) => {
  if (target.matches('.edits') && !busy) editInPlace(target, (text) => ask(plan.edit, text, true));
});
if (ways.hydratesAfterMs) setTimeout(changeComposer, ways.hydratesAfterMs);

const here = new URL(location.href);
here.searchParams.set('marker', marker);
history.replaceState(null, '', here);
show(`Welcome back, ${marker}.`);
const interrupted = sessionStorage.getItem('answering') !== null;
mark.clear();
if (workerMode) await startWorker(workerMode);
openSockets();
await showOldTalk(Number(query.get('old') ?? 0));
for (const call of plan.load ?? []) {
  if (!call.asked) await request(call);
  else if (values.asked) await answer(call);
}
if (interrupted && plan.resume) await perform(plan.resume);
document.documentElement.dataset.practice = 'ready';
