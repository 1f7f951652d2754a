// @vitest-environment happy-dom
/** Pointing that is begun once more ends the one before, which takes nothing any more. */
import { afterEach, expect, test } from 'vitest';
import { letPoint } from '../../lib/watching/point.ts';

afterEach(() => document.body.replaceChildren());

test('begun twice, only the second takes what is pointed at, and then none takes anything', async () => {
  document.body.append(document.createRange().createContextualFragment('<textarea id="ask"></textarea><button id="go"></button>'));
  const press = (css: string) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.querySelector(css)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const first = letPoint(window);
  const second = letPoint(window);
  expect(await first).toBeNull();
  expect([press('#ask'), press('#go'), press('#go')]).toEqual([true, true, false]);
  expect(await second).toEqual({ composer: '#ask', send: '#go' });
});
