// @vitest-environment happy-dom
/** What is pointed at is kept by what programs call it: never by a word of the page, nor by a name that another visit changes. */
import { beforeEach, expect, test } from 'vitest';
import { selectorOf } from '../../lib/watching/selector.ts';

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});

const of = (html: string, css: string) => {
  document.body.innerHTML = html;
  return selectorOf(document.querySelector(css) as Element);
};

test.each([
  ['its id', '<textarea id="chat-input" class="x"></textarea>', '.x', '#chat-input'],
  ['its name for tests', '<div class="x" data-testid="composer" contenteditable="true"></div>', '.x', 'div[data-testid="composer"]'],
  ['its name in a form', '<textarea class="x" name="prompt"></textarea><textarea></textarea>', '.x', 'textarea[name="prompt"]'],
  ['what it is', '<button type="button">a</button><button class="x" type="submit">b</button>', '.x', 'button[type="submit"]'],
  ['being alone', '<textarea class="x" placeholder="Ask Alice anything"></textarea>', '.x', 'textarea'],
  ['what it is in', '<div><textarea></textarea></div><div id="talk"><p><textarea class="x"></textarea></p></div>', '.x', '#talk textarea'],
  ['not by a name that numbers make', '<textarea class="x" id=":r12:"></textarea>', '.x', 'textarea'],
  ['not by an id of a visit', '<textarea class="x" id="input-8823411"></textarea>', '.x', 'textarea'],
  ['not by what it says', '<button class="x" aria-label="Send to Alice" title="Alice">Alice</button>', '.x', 'button'],
  ['not by a value with words', '<input class="x" name="Ask Alice anything">', '.x', 'input'],
  ['by nothing, where several are alike', '<button class="x">a</button><button>b</button>', '.x', null],
])('%s', (_what, html, css, selector) => {
  expect(of(html, css)).toBe(selector);
});
