// @vitest-environment happy-dom
/** What is a prompt and what is none, without a browser: only what is hard to make happen in a real one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageAct, watchPage } from '../../lib/watching/watch-page.ts';

const PARTS = { composer: ['.composer'], send: ['.send', 'button[type="submit"]'], message: ['.mine'], writing: [] };

let told: (PageAct['kind'] | 'lost')[];
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = watchPage(window, {
    parts: () => PARTS,
    now: () => Date.now(),
    acted: ({ kind }) => {
      told.push(kind);
      return () => {};
    },
    lost: () => told.push('lost'),
  });
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
