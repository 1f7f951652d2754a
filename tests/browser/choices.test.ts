/** Choices as they are kept: the order in which services were first chosen only ever grows. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAgreement } from '../../lib/browser/agreement.ts';
import { changeChoices, readChoices } from '../../lib/browser/choices.ts';

beforeEach(() => {
  fakeBrowser.reset();
  let last = Promise.resolve();
  const request = (_name: string, act: () => Promise<void>) => {
    last = last.then(act);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

const ids = fc.uniqueArray(fc.constantFrom('chatgpt', 'claude', 'gemini', 'open-webui', 'grok'));

test('the order only grows, and holds every service in the order it was first chosen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ids, { minLength: 1, maxLength: 8 }), async (choosings) => {
      fakeBrowser.reset();
      let before: readonly string[] = [];
      for (const services of choosings) {
        await changeChoices({ services });
        const { order } = await readChoices();
        expect(order.slice(0, before.length)).toEqual(before);
        before = order;
      }
      expect(before).toEqual([...new Set(choosings.flat())]);
    }),
  );
});

test('a change of something else leaves the order as it is', async () => {
  await changeChoices({ services: ['claude', 'chatgpt'] });
  await changeChoices({ services: ['chatgpt'], guessFirst: true });
  await changeChoices({ theme: 'dark' });
  expect(await readChoices()).toMatchObject({ order: ['claude', 'chatgpt'], services: ['chatgpt'], guessFirst: true, theme: 'dark' });
});

test('two pages ticked one right after the other are two', async () => {
  await changeChoices({ services: ['claude', 'chatgpt', 'grok'], watched: ['grok'] });
  const { watch } = createAgreement();
  await Promise.all([watch('claude', true), watch('chatgpt', true), watch('grok', false)]);
  expect((await readChoices()).watched).toEqual(['claude', 'chatgpt']);
});
