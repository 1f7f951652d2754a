// @vitest-environment happy-dom
/** The first page: nothing answered for anybody, and nothing asked that was not chosen. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Settings } from '../../components/settings/Settings.tsx';
import type { Status } from '../../lib/recording/agreement.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { draw, expectAccessible, READERS, type Reader } from './drawn.tsx';
import { agreementWith, DAYS, SERVICES } from './invented.ts';

afterEach(cleanup);

const OFF: Status = { state: 'off', reason: 'not-agreed' };

function settings(reader: Reader, given: { status?: Status; answer?: 'granted' | 'refused' } = {}) {
  const asked = agreementWith(NOTHING_CHOSEN, given.answer);
  const props = {
    agreement: asked.agreement,
    status: given.status ?? OFF,
    permissions: [],
    health: [],
    today: DAYS[4],
    services: SERVICES,
  };
  const container = draw(reader, <Settings {...props} choices={NOTHING_CHOSEN} browser="chromium" />);
  const tick = (selector: string) => fireEvent.click(container.querySelector(selector) as Element);
  const press = (label: string) =>
    fireEvent.click([...container.querySelectorAll('button')].find((button) => button.textContent === label) as Element);
  return { container, tick, press, ...asked };
}

const ticked = (container: Element) =>
  [...container.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[name^=kind]')].filter(({ checked }) => checked);

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('the first time: the fixed words, and nothing answered beforehand', async () => {
    const { container } = settings(reader);
    expect(container.querySelector('h1')?.textContent).toBe(words.consent.title);
    expect(container.textContent).toContain(words.consent.body);
    expect(ticked(container)).toEqual([]);
    expect(container.querySelector<HTMLInputElement>('input[name=keep]:checked')?.value).toBe('90');
    await expectAccessible(container);
  });

  test('asks for exactly what was chosen', async () => {
    const { container, tick, press, agreed } = settings(reader);
    press(words.choosing.start);
    expect(container.textContent).toContain(words.choosing.needService);
    tick('input[value=claude]');
    press(words.choosing.start);
    expect(container.textContent).toContain(words.choosing.needAnswers);
    await expectAccessible(container);
    tick('input[name=kind-time][value=no]');
    tick('input[name=kind-prompts][value=no]');
    expect(container.querySelector<HTMLInputElement>('input[name=kind-answers][value=no]')?.matches(':checked')).toBe(true);
    press(words.choosing.start);
    expect(container.textContent).toContain(words.choosing.needOneKind);
    expect(agreed).toEqual([]);
    tick('input[name=kind-prompts][value=yes]');
    tick('input[name=kind-answers][value=yes]');
    press(words.choosing.start);
    expect(agreed).toEqual([
      {
        services: ['claude'],
        kinds: { time: false, prompts: true, answers: true },
        keepDays: 90,
        ownHosts: [],
        ownRules: [],
        update: null,
        watched: [],
      },
    ]);
    expect(container.querySelector('blockquote')?.textContent).toContain('claude.ai');
    await waitFor(() => expect(container.textContent).toContain(words.choosing.started));
  });

  test('a refusal is said plainly', async () => {
    const { container, tick, press } = settings(reader, { answer: 'refused' });
    for (const input of ['input[value=claude]', 'input[name=kind-time][value=yes]', 'input[name=kind-prompts][value=no]']) tick(input);
    press(words.choosing.start);
    await waitFor(() => expect(container.textContent).toContain(words.choosing.refused));
    tick('input[name=kind-answers][value=no]');
    tick('input[value=chatgpt]');
    await waitFor(() => expect(container.textContent).not.toContain(words.choosing.refused));
  });

  test('finds services by name or address, however written', () => {
    const { container } = settings(reader);
    const find = container.querySelector('input[type=search]') as Element;
    fireEvent.input(find, { target: { value: 'chat gpt' } });
    expect([...container.querySelectorAll<HTMLInputElement>('input[name=service]')].map(({ value }) => value)).toEqual(['chatgpt']);
    fireEvent.input(find, { target: { value: 'zzz' } });
    expect(container.textContent).toContain(words.choosing.noneFound);
  });

  test('installed by an organisation: the fixed words, and a form that cannot be used', async () => {
    const { container } = settings(reader, { status: { state: 'off', reason: 'managed' } });
    expect(container.textContent).toContain(words.managed.body);
    expect(container.querySelector('fieldset.whole')?.hasAttribute('disabled')).toBe(true);
    await expectAccessible(container);
  });
});
