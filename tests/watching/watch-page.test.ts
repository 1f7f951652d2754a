// @vitest-environment happy-dom
/** What is a prompt and what is none, without a browser: only what is hard to make happen in a real one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { understood } from '../../lib/watching/parts.ts';
import { type PageAct, watchPage } from '../../lib/watching/watch-page.ts';

const PARTS = { composer: ['.composer'], send: ['.send', 'button[type="submit"]'], message: ['.mine'], writing: [] };

let told: (PageAct['kind'] | 'lost')[];
/** From when to when answers were written. */
let answers: [number, number][];
let stop = () => {};

function watch(writing: string[]): void {
  stop();
  told = [];
  answers = [];
  stop = watchPage(window, {
    parts: () => ({ ...PARTS, writing }),
    now: () => Date.now(),
    acted: ({ kind }) => {
      told.push(kind);
      return (from, to) => answers.push([from, to]);
    },
    lost: () => told.push('lost'),
  });
}
beforeEach(() => {
  vi.useFakeTimers();
  // What happy-dom lacks.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => window.setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', (id: number) => window.clearTimeout(id));
  watch([]);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** An event as the browser itself makes it. */
function trusted(element: Element | null, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
}
const one = <T extends Element = HTMLElement>(css: string) => document.querySelector<T>(css);
const enter = (css: string) => trusted(one(css), new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
const press = (css: string) => trusted(one(css), new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
const show = (html: string) => document.body.append(document.createRange().createContextualFragment(html));

test('Enter in a field that keeps its words is no composer that was lost; in one that is emptied it is', () => {
  show('<input type="search" class="search"><textarea class="renamed"></textarea>');
  for (const css of ['.search', '.renamed']) {
    const field = one<HTMLInputElement>(css);
    if (!field) throw new Error('no field');
    field.value = 'words';
    enter(css);
    if (css === '.renamed') field.value = '';
    vi.advanceTimersByTime(2500);
  }
  expect(told).toEqual(['lost']);
});

test.for([
  ['by a button that sends', '.sure', ['edit']],
  ['by another, which may as well give it up', '.cancel', []],
] as const)('a message written anew, %s', ([, button, kinds]) => {
  show(
    '<textarea class="composer"></textarea><div class="mine"><textarea>better</textarea><button class="sure" type="submit">Send</button>',
  );
  one('.mine')?.append(Object.assign(document.createElement('button'), { className: 'cancel', type: 'button' }));
  press(button);
  one('.mine textarea')?.remove();
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(kinds);
});

test('fields of a form that are called like its functions hide none of them', () => {
  show('<form><input name="matches"><input name="closest"><textarea class="composer">words</textarea></form>');
  Object.assign(one('form') ?? {}, { matches: null, closest: null });
  enter('.composer');
  const composer = one<HTMLTextAreaElement>('.composer');
  if (composer) composer.value = '';
  vi.advanceTimersByTime(2500);
  expect(told).toEqual(['prompt']);
});

const fill = (css: string, value: string) => {
  const field = one<HTMLTextAreaElement>(css);
  if (!field) throw new Error(`no ${css}`);
  field.value = value;
};
const key = (css: string, name: string, more: object = {}) =>
  trusted(one(css), new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...more }));
const down = (css: string) => trusted(one(css), new MouseEvent('pointerdown', { bubbles: true, composed: true }));
const focus = (css: string) => trusted(one(css), new FocusEvent('focusin', { bubbles: true, composed: true }));
const later = () => vi.advanceTimersByTime(2500);

/** A page that shows with `.stop` that an answer is being written. */
const watchWriting = () => watch(['.stop']);

test('a press twice on what sends is one prompt, though the page begins to answer only after the second', () => {
  watchWriting();
  show('<textarea class="composer">words</textarea><button class="send"></button>');
  focus('.composer');
  down('.send');
  press('.send');
  fill('.composer', '');
  vi.advanceTimersByTime(50);
  press('.send');
  show('<div class="mine"></div><i class="stop"></i>');
  later();
  expect(told).toEqual(['prompt']);
});

test('a key that presses the button of a prompt once more is none', () => {
  watchWriting();
  show('<textarea class="composer">words</textarea><button class="send stop"></button>');
  focus('.composer');
  down('.send');
  press('.send');
  fill('.composer', '');
  later();
  trusted(one('.send'), new MouseEvent('click', { bubbles: true, composed: true, detail: 0 }));
  later();
  expect(told).toEqual(['prompt']);
});

test('another talk that is opened, and is still being answered, is no prompt', () => {
  watchWriting();
  show('<a class="talk" href="#talk">A talk</a>');
  press('.talk');
  show('<div class="mine"></div><i class="stop"></i>');
  later();
  expect(told).toEqual([]);
});

test('a field in a dialog that goes away with it is not the composer behind it', () => {
  show(
    '<div><input class="composer"></div><dialog><textarea class="composer inner">a complaint</textarea><button class="send"></button></dialog>',
  );
  focus('.inner');
  press('.send');
  one('dialog')?.remove();
  later();
  expect(told).toEqual([]);
});

test('a composer that is drawn anew when it has sent is the same one', () => {
  show('<textarea class="composer">words</textarea><button class="send"></button>');
  focus('.composer');
  press('.send');
  one('.composer')?.replaceWith(document.createRange().createContextualFragment('<textarea class="composer"></textarea>'));
  later();
  expect(told).toEqual(['prompt']);
});

test('Enter that takes what is marked in a list is no prompt', () => {
  show('<textarea class="composer" aria-activedescendant="a">@so</textarea>');
  enter('.composer');
  fill('.composer', '');
  later();
  expect(told).toEqual([]);
});

test.for([
  ['a letter of the next prompt', {}, ['prompt']],
  ['cutting it out', { ctrlKey: true }, []],
] as const)('%s, typed while a slow page still sends', ([, more, kinds]) => {
  show('<textarea class="composer">words</textarea>');
  enter('.composer');
  key('.composer', 'x', more);
  fill('.composer', '');
  later();
  expect(told).toEqual(kinds);
});

test('selectors that the browser does not understand are left out', () => {
  expect(understood({ ...PARTS, composer: ['textarea[', '.composer', 'p >'] })).toEqual(PARTS);
});

/** A page that shows nothing of an answer but the answer. */
function showTalk(): void {
  show(
    '<nav></nav><div class="talk"><div class="mine">asked</div><div class="answer">said</div></div>' +
      '<form><textarea class="composer">words</textarea></form><button class="retry"></button><aside></aside>',
  );
}
/** Writes on in `css` for `forMs`, ten times a second. */
async function write(css: string, forMs: number): Promise<void> {
  for (let at = 0; at < forMs; at += 100) {
    one(css)?.append('word ');
    await vi.advanceTimersByTimeAsync(100);
  }
}
async function send(): Promise<void> {
  enter('.composer');
  fill('.composer', '');
  one('.talk')?.insertAdjacentHTML('beforeend', '<div class="mine">asked</div><div class="answer new"></div>');
  await vi.advanceTimersByTimeAsync(0);
}

test('where nothing else tells of it, an answer is as long as it changes', async () => {
  showTalk();
  const since = Date.now();
  await send();
  // It thinks first, and stops for a moment in between.
  await vi.advanceTimersByTimeAsync(5000);
  await write('.new', 4000);
  await vi.advanceTimersByTimeAsync(2000);
  await write('.new', 1000);
  const until = Date.now();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['prompt']);
  expect(answers).toHaveLength(1);
  expect(answers[0]?.[0]).toBe(since);
  expect(Math.abs((answers[0]?.[1] ?? 0) - until)).toBeLessThan(600);
});

test.for([
  ['an answer that came at once', '.new', 100],
  ['a notice', 'aside', 5000],
  ['what is typed', '.composer', 5000],
  ['the list of talks', 'nav', 5000],
  ['a message before it', '.mine', 5000],
] as const)('%s has no length', async ([, css, forMs]) => {
  showTalk();
  await send();
  await write(css, forMs);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual(['prompt']);
  expect(answers).toEqual([]);
});

test.for([
  ['an answer that is asked for again', () => write('.answer', 3000), ['regeneration']],
  ['one whose first words are slow', () => vi.advanceTimersByTimeAsync(3500).then(() => write('.answer', 2000)), ['regeneration']],
  [
    'a menu that opens and closes',
    () =>
      write('.answer', 100)
        .then(() => vi.advanceTimersByTimeAsync(800))
        .then(() => write('.answer', 100)),
    [],
  ],
  ['a notice', () => write('aside', 3000), []],
  [
    'what is proposed',
    async () => {
      one('.talk')?.insertAdjacentHTML('beforeend', '<div class="mine">proposed</div><div class="answer new"></div>');
      await write('.new', 3000);
    },
    ['prompt'],
  ],
  [
    'another talk that is opened',
    async () => {
      one('.talk')?.replaceChildren();
      one('.talk')?.insertAdjacentHTML('beforeend', '<div class="mine">long ago</div><div class="answer new"></div>');
      await write('.new', 3000);
    },
    [],
  ],
] as const)('pressed, where nothing else tells of an answer: %s', async ([, then, kinds]) => {
  showTalk();
  press('.retry');
  await then();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(kinds);
});

test('a press while an answer comes, or before it does, asks for none; once it is quiet it does', async () => {
  showTalk();
  await send();
  press('.retry');
  await write('.new', 3000);
  press('.retry');
  await write('.new', 3000);
  expect(told).toEqual(['prompt']);
  await vi.advanceTimersByTimeAsync(1200);
  press('.retry');
  await write('.new', 2000);
  expect(told).toEqual(['prompt', 'regeneration']);
});
