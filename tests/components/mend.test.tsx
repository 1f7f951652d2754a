// @vitest-environment happy-dom
/** Mending by hand: two prompts teach a request, a file says first what it would watch, and everything can be withdrawn. */
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import type { Mending, Pointing } from '../../components/mend/props.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { shippedCatalogueFile } from '../../lib/recording/catalogue-file.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import { readRulesFile, toRulesFile } from '../../lib/recording/rules-file.ts';
import type { SeenRequest } from '../../lib/services/learning.ts';
import type { RuleSet } from '../../lib/services/rule-set.ts';
import { expectAccessible, READERS, textOf } from './drawn.tsx';
import { agreementWith, CHOSEN, GROUP, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const CHAT = 'chatgpt.com/api/*/ask';
const RULES: RuleSet = {
  ...{ service: 'own-0123456789', name: 'School', host: 'ki.school.example' },
  requests: [{ id: 'own-1', counts: 'prompt', address: 'ki.school.example:*/api/chat', answerTime: 'untrusted' }],
  page: { composer: ['#ask'], send: [], message: [], writing: [] },
};

describe.each(READERS)('in $language', (reader) => {
  const { words, energy, locale } = reader;
  const { mend } = words;

  async function opened(choices: Choices = CHOSEN, answer: 'granted' | 'refused' = 'granted', pointing: Pointing = 'nothing') {
    const asked = agreementWith(choices, answer);
    const saved: SavedFile[] = [];
    const heard: ((seen: readonly SeenRequest[]) => void)[] = [];
    const stopped = vi.fn();
    const mending: Mending = {
      ...NO_MENDING,
      observe: (_at, hear) => {
        heard.push(hear);
        return stopped;
      },
      point: async () => pointing,
      save: (file) => saved.push(file),
    };
    const props = { words, locale, notebook: notebookWith(MANY), agreement: asked.agreement, services: SERVICES, mending };
    const reflection = reflectionWith(reader).given;
    const actions = { save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} };
    const { container } = render(
      <Journal
        group={GROUP}
        {...props}
        reflection={reflection}
        place={placeOf('#mend')}
        browser="firefox"
        loadEnergy={async () => energy}
        actions={actions}
      />,
    );
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ');
    const press = (label: string) => {
      const found = [...container.querySelectorAll('button')].find(({ textContent }) => plain(textContent) === plain(label));
      if (!found) throw new Error(`no button ${label}`);
      fireEvent.click(found);
    };
    const step = (wanted: string) => waitFor(() => expect(container.querySelector(`[data-step=${wanted}]`)).not.toBeNull());
    const said = (css: string, sentence: string) =>
      waitFor(() => expect(plain(container.querySelector(`${css} .result`)?.textContent ?? '')).toBe(plain(sentence)));
    const bring = (css: string, text: string) => {
      const input = container.querySelector(`${css} input[type=file]`) as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [new File([text], 'from-a-friend.json')], configurable: true });
      fireEvent.change(input);
    };
    const hear = (...seen: readonly (readonly [string, number, number])[]) =>
      act(() => heard.at(-1)?.(seen.map(([shape, at, ms]) => ({ shape, at, ms }))));
    const wait = (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
    return { container, press, step, said, bring, hear, wait, saved, stopped, ...asked };
  }

  test('before anything is chosen it says that that comes first', async () => {
    const { container } = await opened({ ...CHOSEN, consentAt: null });
    expect(textOf(container.querySelector('.lead') as Element)).toBe(mend.notYet.replace(/\s+/g, ' '));
    expect(container.querySelector('.mend button')).toBeNull();
    await expectAccessible(container);
  });

  test('ten seconds alone, one prompt, the pick, and a second prompt: a rule', async () => {
    const { container, press, step, said, hear, wait, agreement, stopped } = await opened();
    press(mend.requests.begin);
    await step('idle');
    expect(document.activeElement?.getAttribute('data-step')).toBe('idle');
    await hear(['chatgpt.com/api/events', 0, 50]);
    await wait(10_000);
    await step('first');
    await hear(['chatgpt.com/api/events', 11_000, 50], [CHAT, 12_000, 4000]);
    await expectAccessible(container);
    press(mend.requests.sent);
    await step('pick');
    expect([...container.querySelectorAll('.candidate code')].map(({ textContent }) => textContent)).toEqual([
      CHAT,
      'chatgpt.com/api/events',
    ]);
    await expectAccessible(container);
    expect((await agreement.choices()).ownRules).toEqual([]);

    press(mend.requests.goOn);
    await step('second');
    press(mend.requests.sent);
    await said('[data-way=requests]', mend.requests.notAgain);
    press(mend.requests.goOn);
    await step('second');
    await hear([CHAT, 20_000, 100], [CHAT, 23_000, 100]);
    press(mend.requests.sent);
    await said('[data-way=requests]', fillSlots(mend.requests.often, { times: '2' }));
    press(mend.requests.goOn);
    await step('second');
    await hear([CHAT, 30_000, 4000]);
    press(mend.requests.sent);
    await said('[data-way=requests]', fillSlots(mend.requests.confirmed, { service: 'ChatGPT' }));
    expect((await agreement.choices()).ownRules).toMatchObject([{ service: 'chatgpt', requests: [{ address: CHAT }], page: null }]);
    await step('rest');
    expect(stopped).toHaveBeenCalledTimes(5);
    await expectAccessible(container);
  });

  test('looking ends by itself, and can be broken off', async () => {
    const { press, step, said, wait, stopped } = await opened();
    press(mend.requests.begin);
    await step('idle');
    press(mend.requests.stop);
    await step('rest');
    expect(stopped).toHaveBeenCalledTimes(1);
    press(mend.requests.begin);
    await wait(10_000);
    await step('first');
    await wait(120_000);
    await said('[data-way=requests]', mend.requests.timeUp);
    await step('rest');
    expect(stopped).toHaveBeenCalledTimes(3);
  });

  test('what was pointed at is a rule of the page, which is watched from then on', async () => {
    const { press, said, agreement } = await opened(CHOSEN, 'granted', { composer: ['#ask'], send: ['#go'] });
    press(mend.page.point);
    await said('[data-way=page]', fillSlots(mend.page.pointed, { service: 'ChatGPT' }));
    const choices = await agreement.choices();
    expect(choices.ownRules).toMatchObject([{ service: 'chatgpt', page: { composer: ['#ask'], send: ['#go'] } }]);
    expect(choices.watched).toEqual(['chatgpt']);
  });

  test('a site of one’s own needs a name and one exact host that is not there yet', async () => {
    const { container, said, agreement } = await opened();
    const type = (name: string, text: string) =>
      fireEvent.input(container.querySelector(name === 'host' ? '[data-site] [name=host]' : '[name=site-name]') as Element, {
        target: { value: text },
      });
    const ask = () => fireEvent.submit(container.querySelector('[data-site] form') as Element);
    const wrong = () => container.querySelector('#site-wrong')?.textContent;
    ask();
    expect(wrong()).toBe(mend.site.nameWrong);
    type('name', 'School');
    for (const [host, sentence] of [
      ['', words.ownHosts.empty],
      ['*.school.example', words.ownHosts.notAHost],
      ['claude.ai', fillSlots(words.ownHosts.inTheList, { host: 'claude.ai' })],
    ] as const) {
      type('host', host);
      ask();
      expect(wrong()).toBe(sentence);
    }
    expect((await agreement.choices()).services).toEqual(CHOSEN.services);
    type('host', 'https://KI.school.example/c/1');
    ask();
    await said('[data-site]', fillSlots(mend.site.added, { service: 'School' }));
    const { services, ownRules } = await agreement.choices();
    expect(ownRules).toEqual([{ service: 'own-1', name: 'School', host: 'ki.school.example', requests: [], page: null }]);
    expect(services).toContain('own-1');
    await waitFor(() => expect((container.querySelector('[aria-labelledby=teach-title] select') as HTMLSelectElement).value).toBe('own-1'));
    await expectAccessible(container);
  });

  test('a service that has moved is looked for at the host that was typed too', async () => {
    const { container, said, agreement } = await opened();
    const moved = container.querySelector('[data-moved]') as HTMLDetailsElement;
    moved.open = true;
    fireEvent.input(moved.querySelector('input') as Element, { target: { value: 'chatgpt.com' } });
    fireEvent.submit(moved.querySelector('form') as Element);
    expect(moved.querySelector('.wrong')?.textContent).toBe(fillSlots(words.ownHosts.inTheList, { host: 'chatgpt.com' }));
    fireEvent.input(moved.querySelector('input') as Element, { target: { value: 'new.gpt.example' } });
    fireEvent.submit(moved.querySelector('form') as Element);
    await said('[data-moved]', fillSlots(mend.moved.added, { service: 'ChatGPT', host: 'new.gpt.example' }));
    expect((await agreement.choices()).ownRules).toEqual([{ service: 'chatgpt', host: 'new.gpt.example', requests: [], page: null }]);
    expect(textOf(container.querySelector('[aria-labelledby=teach-title]') as Element)).toContain('new.gpt.example');
    await expectAccessible(container);
  });

  test('rules from a file are shown before anything is asked or kept, and are withdrawn with their service', async () => {
    const { container, press, said, bring, agreed, agreement, saved } = await opened();
    bring('[data-rules-file]', toRulesFile([RULES], 0).parts.join(''));
    await waitFor(() => expect(container.querySelector('.shown')).not.toBeNull());
    const shown = textOf(container.querySelector('.shown') as Element);
    for (const part of ['from-a-friend.json', 'School', 'ki.school.example', 'ki.school.example:*/api/chat', '#ask'])
      expect(shown).toContain(part);
    expect(agreed).toEqual([]);
    await expectAccessible(container);
    press(mend.file.take);
    await said('[data-rules-file]', mend.file.taken);
    expect(agreed).toHaveLength(1);
    expect(await agreement.choices()).toMatchObject({ ownRules: [RULES], watched: [RULES.service] });

    press(mend.taught.save);
    expect(readRulesFile(saved[0]?.parts.join('') ?? '', { ownHosts: [], ownRules: [], update: null })).toEqual({ rules: [RULES] });
    await expectAccessible(container);
    press(fillSlots(mend.taught.withdraw, { service: 'School' }));
    await said('[data-taught]', mend.taught.withdrawn);
    expect(await agreement.choices()).toMatchObject({ ownRules: [], services: CHOSEN.services });
  });

  test('a refused permission, a refused file and rules that were left change nothing', async () => {
    const { container, press, said, bring, agreement } = await opened(CHOSEN, 'refused');
    bring('[data-rules-file]', toRulesFile([{ ...RULES, requests: [], page: null }], 0).parts.join(''));
    await said('[data-rules-file]', mend.file.refusals.nothing);
    for (const [label, sentence] of [
      [mend.file.leave, mend.file.left],
      [mend.file.take, mend.file.refused],
    ] as const) {
      bring('[data-rules-file]', toRulesFile([RULES], 0).parts.join(''));
      await waitFor(() => expect(container.querySelector('.shown')).not.toBeNull());
      press(label);
      await said('[data-rules-file]', sentence);
    }
    expect((await agreement.choices()).ownRules).toEqual([]);
  });

  test('a newer catalogue is shown with its evidence before it is used, and the shipped one comes back', async () => {
    const { container, press, said, bring, agreement, saved } = await opened();
    press(mend.catalogue.save);
    expect(JSON.parse(saved[0]?.parts.join('') ?? '')).toEqual(shippedCatalogueFile());
    bring('[data-catalogue]', saved[0]?.parts.join('') ?? '');
    await said('[data-catalogue]', mend.catalogue.refusals.older);
    const file = shippedCatalogueFile();
    const [chatgpt] = file.services;
    if (!chatgpt) throw new Error('nothing is shipped');
    const requests = chatgpt.requests.map((each) => ({ ...each, evidence: [{ source: 'a careful look', basis: 'read' }] }));
    const first = { ...requests[0], address: 'chatgpt.com/backend-api/g/conversation' };
    bring(
      '[data-catalogue]',
      JSON.stringify({ ...file, day: '2999-01-01', services: [{ ...chatgpt, requests: [first, ...requests.slice(1)] }] }),
    );
    await waitFor(() => expect(container.querySelector('.shown')).not.toBeNull());
    expect(textOf(container.querySelector('.shown') as Element)).toContain('a careful look');
    expect((await agreement.choices()).update).toBeNull();
    await expectAccessible(container);
    press(mend.catalogue.take);
    await said('[data-catalogue]', mend.catalogue.taken);
    expect((await agreement.choices()).update?.day).toBe('2999-01-01');
    press(mend.catalogue.withdraw);
    await said('[data-catalogue]', mend.catalogue.withdrawn);
    expect((await agreement.choices()).update).toBeNull();
  });
});
