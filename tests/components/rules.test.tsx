// @vitest-environment happy-dom
/** Settings as rules: each says what it does, its default and what holds now, and holds at once what is changed in it. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { PARTS, type RuleId, ruleName } from '../../components/settings/rules.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { expectAccessible, READERS, textOf } from './drawn.tsx';
import { agreementWith, CHOSEN, GROUP, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

const WIDE = { ...SERVICES[0], id: 'wide', name: 'Wide', hosts: ['wide.example'], opens: 'searches' } as (typeof SERVICES)[number];

describe.each(READERS)('in $language', (reader) => {
  const { words, locale, energy } = reader;
  const { settings, choosing, ownHosts } = words;

  async function rules(choices: Choices = CHOSEN, answer: 'granted' | 'refused' = 'granted') {
    const asked = agreementWith(choices, answer);
    const props = { words, locale, notebook: notebookWith(MANY), agreement: asked.agreement, services: [...SERVICES, WIDE] };
    const actions = { save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} };
    const { container } = render(
      <Journal
        mending={NO_MENDING}
        group={GROUP}
        {...props}
        place={placeOf('#settings')}
        browser="firefox"
        loadEnergy={async () => energy}
        reflection={reflectionWith(reader).given}
        actions={actions}
      />,
    );
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    const rule = (id: RuleId) => container.querySelector(`[data-rule=${id}]`) as HTMLElement;
    const press = (id: RuleId, label: string) => {
      const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ');
      const found = [...rule(id).querySelectorAll('button')].find(({ textContent }) => plain(textContent) === plain(label));
      fireEvent.click(found as Element);
    };
    const tick = (id: RuleId, selector: string) => fireEvent.click(rule(id).querySelector(selector) as Element);
    const now = (id: RuleId) => textOf(rule(id).querySelector('.now') as Element);
    const expectNow = (id: RuleId, state: string) =>
      waitFor(() => expect(now(id)).toBe(fillSlots(settings.now, { state }).replace(/\s+/g, ' ')));
    const said = (id: RuleId) => rule(id).querySelector('.result')?.textContent;
    return { container, rule, press, tick, expectNow, said, ...asked };
  }

  test('each rule is named in the contents, says its default and how it stands, and can be used by everybody', async () => {
    const { container, rule } = await rules({ ...CHOSEN, ownHosts: [{ software: 'open-webui', host: 'chat.example.org' }] });
    const links = [...container.querySelectorAll('.contents a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(PARTS.flat().map((id) => ruleName(id, words)));
    for (const [at, id] of PARTS.flat().entries()) {
      expect(document.getElementById(links[at]?.getAttribute('href')?.slice(1) ?? '')?.closest('[data-rule]')).toBe(rule(id));
      for (const [css, frame] of [
        ['.by-default', settings.byDefault],
        ['.now', settings.now],
      ] as const) {
        const [before = '', after = ''] = frame.split('{state}').map((part) => part.replace(/\s+/g, ' '));
        const text = textOf(rule(id).querySelector(css) as Element);
        expect(text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length, text).toBe(true);
      }
    }
    for (const details of container.querySelectorAll('details')) details.open = true;
    await expectAccessible(container);
  });

  test('kinds of record hold at once, and no prompts means no durations', async () => {
    const { tick, expectNow, agreement, agreed } = await rules();
    await expectNow('prompts', settings.yes);
    tick('answers', '[value=yes]');
    await expectNow('answers', settings.yes);
    tick('prompts', '[value=no]');
    await expectNow('prompts', settings.no);
    await expectNow('answers', settings.noWithoutPrompts);
    tick('time', '[value=no]');
    await expectNow('time', settings.no);
    expect((await agreement.choices()).kinds).toEqual({ time: false, prompts: false, answers: false });
    await expectNow('stop', settings.states.off);
    tick('prompts', '[value=yes]');
    await expectNow('answers', settings.no);
    expect(agreed).toEqual([]);
  });

  test('a longer time holds at once; a shorter one asks first, and can be left by Escape', async () => {
    const { rule, tick, press, expectNow, agreement } = await rules();
    const days = (n: number) => fillSlots(choosing.keepDays(n), { days: String(n) });
    const kept = (n: number, date: string) => fillSlots(settings.kept, { days: days(n), date });
    await expectNow('keep', kept(90, locale === 'fr-FR' ? '22 août 2026' : '22 August 2026'));
    tick('keep', '[value="365"]');
    await expectNow('keep', kept(365, locale === 'fr-FR' ? '20 novembre 2025' : '20 November 2025'));
    tick('keep', '[value="30"]');
    expect((await agreement.choices()).keepDays).toBe(365);
    await expectAccessible(rule('keep'));
    fireEvent.keyDown(rule('keep').querySelector('.shorter p') as Element, { key: 'Escape' });
    expect(rule('keep').querySelector('.shorter')).toBeNull();
    expect(rule('keep').querySelector<HTMLInputElement>('input:checked')?.value).toBe('365');
    tick('keep', '[value="30"]');
    press('keep', fillSlots(settings.shorterHold, { days: days(30) }));
    await expectNow('keep', kept(30, locale === 'fr-FR' ? '21 octobre 2026' : '21 October 2026'));
    tick('keep', '[value=forever]');
    await expectNow('keep', settings.keptForever);
    tick('keep', '[value=own]');
    fireEvent.submit(rule('keep').querySelector('form') as Element);
    expect(rule('keep').querySelector('[role=alert]')?.textContent).toBe(choosing.needDays);
    fireEvent.input(rule('keep').querySelector('[type=number]') as Element, { target: { value: '7' } });
    fireEvent.submit(rule('keep').querySelector('form') as Element);
    press('keep', fillSlots(settings.shorterHold, { days: days(7) }));
    await expectNow('keep', kept(7, locale === 'fr-FR' ? '13 novembre 2026' : '13 November 2026'));
  });

  test('a pause is said where it is made, and other rules say that they rest', async () => {
    const { press, expectNow } = await rules();
    press('pause', words.popup.pauseQuarter);
    await expectNow('pause', fillSlots(settings.pausedUntil, { time: '14:30' }));
    await expectNow('stop', settings.states.paused);
    await expectNow('prompts', settings.yesResting);
    press('pause', words.popup.resume);
    await expectNow('pause', settings.notPaused);
    press('pause', words.popup.pauseTomorrow);
    await expectNow('pause', settings.pausedUntilTomorrow);
    press('pause', words.popup.resume);
    await expectNow('pause', settings.notPaused);
    press('pause', words.popup.pauseByHand);
    await expectNow('pause', settings.pausedByHand);
  });

  test('guess, language and paper', async () => {
    const { tick, rule, expectNow } = await rules();
    await expectNow('guess', settings.no);
    tick('guess', '[value=yes]');
    await expectNow('guess', settings.yes);
    await expectNow('language', fillSlots(settings.languageAutoNow, { language: words.name }));
    tick('language', `[lang=${locale.slice(0, 2)}]`);
    await expectNow('language', words.name);
    for (const [at, theme] of [
      [3, 'dark'],
      [2, 'light'],
      [1, 'auto'],
    ] as const) {
      tick('paper', `button:nth-of-type(${at})`);
      await expectNow('paper', settings.paper[theme]);
    }
    await expectAccessible(rule('paper'));
  });

  test('services are asked for together, and keep their order whatever is unticked', async () => {
    const { tick, press, expectNow, agreement } = await rules();
    const list = (...names: string[]) => new Intl.ListFormat(locale).format(names);
    await expectNow('services', fillSlots(settings.servicesOn, { services: list('ChatGPT', 'Claude') }));
    tick('services', '[value=chatgpt]');
    tick('services', '[value=perplexity]');
    await expectNow('services', fillSlots(settings.servicesOn, { services: list('ChatGPT', 'Claude') }));
    press('services', settings.agreeServices);
    await expectNow('services', fillSlots(settings.servicesOn, { services: list('Claude', 'Perplexity') }));
    expect(await agreement.choices()).toMatchObject({ services: ['claude', 'perplexity'], order: ['chatgpt', 'claude', 'perplexity'] });
  });

  test('a refusal is said at its rule, and goes with the next act at any other', async () => {
    const { tick, press, said } = await rules(CHOSEN, 'refused');
    tick('services', '[value=perplexity]');
    press('services', settings.agreeServices);
    await waitFor(() => expect(said('services')).toContain(settings.refused));
    tick('guess', '[value=yes]');
    await waitFor(() => expect(said('services')).toBe(''));
    press('apart', fillSlots(choosing.apartAsk, { service: 'Wide' }));
    await waitFor(() => expect(said('apart')).toContain(settings.refused));
  });

  test('a service that opens more is asked for by itself, and given up by itself', async () => {
    const { press, expectNow, agreement } = await rules();
    await expectNow('apart', settings.none);
    press('apart', fillSlots(choosing.apartAsk, { service: 'Wide' }));
    await expectNow('apart', 'Wide');
    press('apart', fillSlots(choosing.apartGiveBack, { service: 'Wide' }));
    await expectNow('apart', settings.none);
    expect((await agreement.choices()).services).toEqual(CHOSEN.services);
  });

  test('a host of one’s own: what is wrong is said with what to do, and letters stay as they are read', async () => {
    const { rule, expectNow, said, press, agreed } = await rules();
    const form = () => rule('own-hosts').querySelector('form') as Element;
    const send = (typed: string) => {
      fireEvent.input(form().querySelector('input') as Element, { target: { value: typed } });
      fireEvent.submit(form());
      return form().querySelector('[role=alert]')?.textContent;
    };
    const at = (host: string) => fillSlots(settings.at, { service: 'Open WebUI', host });
    expect(send(' ')).toBe(ownHosts.empty);
    expect(send('*.school.example')).toBe(ownHosts.notAHost);
    expect(send('claude.ai')).toBe(fillSlots(ownHosts.inTheList, { host: 'claude.ai' }));
    expect(agreed).toEqual([]);
    await expectAccessible(rule('own-hosts'));
    send('chat.example.org');
    await expectNow('own-hosts', at('chat.example.org'));
    expect(said('own-hosts')).toBe(fillSlots(ownHosts.added, { host: 'chat.example.org' }));
    expect(send('https://CHAT.example.org/c/1')).toBe(fillSlots(ownHosts.already, { host: 'chat.example.org' }));
    send('https://bücher.example:8080/c/1');
    await waitFor(() => expect(said('own-hosts')).toBe(`${fillSlots(ownHosts.added, { host: 'bücher.example' })} ${ownHosts.onlyTheHost}`));
    expect(agreed.at(-1)?.ownHosts.at(-1)?.host).toBe('xn--bcher-kva.example');
    await waitFor(() => expect(textOf(rule('permissions'))).toContain(at('bücher.example')));
    expect(rule('permissions').querySelectorAll('[data-permission=given]')).toHaveLength(4);
    press('own-hosts', fillSlots(choosing.apartGiveBack, { service: 'chat.example.org' }));
    await expectNow('own-hosts', at('bücher.example'));
  });

  test('a withdrawn permission is named, and asked for again', async () => {
    const { rule, expectNow, press, withdraw } = await rules();
    await expectNow('permissions', settings.allAllowed);
    withdraw('claude');
    await expectNow('permissions', fillSlots(settings.notAllowed, { services: 'Claude' }));
    await expectNow('services', fillSlots(settings.servicesOn, { services: 'ChatGPT' }));
    expect(textOf(rule('permissions').querySelector('[data-permission=withdrawn]') as Element)).toContain('Claude');
    await expectAccessible(rule('permissions'));
    press('permissions', settings.ask);
    await expectNow('permissions', settings.allAllowed);
  });

  test('one click stops, and says so on the first page', async () => {
    const { container, press, done } = await rules();
    press('stop', choosing.stopRecording);
    await waitFor(() => expect(container.querySelector('h1')?.textContent).toBe(words.consent.title));
    expect(container.querySelector('.result')?.textContent).toBe(choosing.stopped);
    expect(done).toEqual(['withdraw']);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.result')));
  });
});
