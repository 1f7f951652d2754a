// @vitest-environment happy-dom
/** Bringing a saved copy back: what was done is said, and every refusal says why and what to do. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { type EnergyChoices, USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { versionOf } from '../../lib/energy/own-method.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { toFile } from '../../lib/recording/file.ts';
import { LARGEST_BYTES } from '../../lib/recording/read-archive.ts';
import { draw, expectAccessible, READERS, type Reader } from './drawn.tsx';
import { HeldData } from './held-data.tsx';
import { MANY, notebookWith } from './invented.ts';

afterEach(cleanup);

const archive = await createMadeUpNotebook().archive();
const text = toFile(archive, 'json', false).parts.join('');

/** A copy with numbers of one's own in it. */
const withOwn = (own: Record<string, unknown>, method = 'own') =>
  new File([JSON.stringify({ ...archive, choices: { ...archive.choices, energy: { ...USUAL_ENERGY, method, own } } })], 'record.json');

async function data(reader: Reader, rows: number | Error, energy: EnergyChoices = USUAL_ENERGY) {
  const chooseEnergy = vi.fn(async () => {});
  const restore = vi.fn(async () => {
    if (rows instanceof Error) throw rows;
    return rows;
  });
  const notebook = { ...notebookWith(MANY), restore };
  const container = draw(reader, <HeldData {...{ reader, notebook, energy, chooseEnergy }} />);
  await waitFor(() => expect(container.querySelector('.entry-filter')).not.toBeNull());
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen');
  const choose = (file: File) => {
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    fireEvent.change(input);
  };
  const said = () => container.querySelector('[role=status]')?.textContent;
  const answer = (text: string) =>
    fireEvent.click([...container.querySelectorAll('.confirm button')].find(({ textContent }) => textContent === text) as Element);
  return { container, restore, choose, said, chooseEnergy, answer };
}

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('a copy is handed on whole, and how much was new is said', async () => {
    const { container, restore, choose, said } = await data(reader, 12);
    await expectAccessible(container);
    expect(container.querySelector('.restore-part label')?.textContent).toBe(words.data.restoreFile);
    choose(new File([text], 'record.json'));
    expect(said()).toBe(words.data.restoring);
    await waitFor(() => expect(said()).toContain('12'));
    expect(restore.mock.calls).toEqual([[archive]]);
    await expectAccessible(container);
  });

  test('a copy that holds nothing new, and one that could not be written, are told apart', async () => {
    const same = await data(reader, 0);
    same.choose(new File([text], 'record.json'));
    await waitFor(() => expect(same.said()).toBe(words.data.nothingNew));
    cleanup();
    const full = await data(reader, new Error('disk full'));
    full.choose(new File([text], 'record.json'));
    await waitFor(() => expect(full.said()).toBe(words.data.failed));
  });

  test.each([
    ['not-json', new File(['{'], 'a.json')],
    ['too-deep', new File(['['.repeat(99)], 'a.json')],
    ['altered', new File(['{"__proto__":1}'], 'a.json')],
    ['another-format', new File(['{}'], 'a.json')],
    ['another-version', new File([text.replace('"version":1', '"version":2')], 'a.json')],
    ['too-large', Object.defineProperty(new File([text], 'a.json'), 'size', { value: LARGEST_BYTES + 1 })],
  ] as const)('%s: its own sentence, and nothing is handed on', async (refusal, file) => {
    const { restore, choose, said } = await data(reader, 12);
    choose(file);
    await waitFor(() => expect(said()).toBe(words.data.refusals[refusal]));
    expect(restore).not.toHaveBeenCalled();
  });

  test('a damaged copy is refused by the name of its first wrong field', async () => {
    const { restore, choose, said } = await data(reader, 12);
    choose(new File([text.replace('"minute":492', '"minute":4920')], 'record.json'));
    await waitFor(() => expect(said()).toContain('record.prompts.0.minute'));
    expect(restore).not.toHaveBeenCalled();
  });

  const OWN_NUMBERS = { 'speeds.mistral-le-chat.tokensPerSecond': 90, sigmaEvent: 0.6 };
  const { own } = words.data;

  test('numbers of one’s own in a copy are asked about before anything is written, and come back with the record', async () => {
    const here = { ...USUAL_ENERGY, method: 'own', own: { inputRatio: 0.2 }, grid: 'FRA' };
    const { container, restore, choose, said, chooseEnergy, answer } = await data(reader, 12, here);
    choose(withOwn(OWN_NUMBERS));
    await waitFor(() => expect(container.querySelector('.confirm')).not.toBeNull());
    for (const method of [OWN_NUMBERS, here.own].map(versionOf)) expect(container.querySelector('.confirm')?.textContent).toContain(method);
    expect(document.activeElement).toBe(container.querySelector('#own-asked'));
    expect([restore.mock.calls, chooseEnergy.mock.calls]).toEqual([[], []]);
    await expectAccessible(container);
    answer(own.answers.all);
    await waitFor(() => expect(said()).toContain(versionOf(OWN_NUMBERS)));
    expect(chooseEnergy.mock.calls).toEqual([[{ ...here, own: OWN_NUMBERS }]]);
    expect(restore).toHaveBeenCalledOnce();
  });

  test('or the record comes back without them, or nothing does', async () => {
    const { container, restore, choose, said, chooseEnergy, answer } = await data(reader, 12);
    for (const what of ['nothing', 'record'] as const) {
      choose(withOwn(OWN_NUMBERS, 'epoch_2025'));
      await waitFor(() => expect(container.querySelector('.confirm')?.textContent).toContain(own.notUsed));
      answer(own.answers[what]);
      await waitFor(() => expect(said()).toBe(what === 'nothing' ? own.nothing : fillSlots(words.data.restored(12), { entries: '12' })));
    }
    expect([restore.mock.calls.length, chooseEnergy.mock.calls]).toEqual([1, []]);
  });

  test('where the rows cannot be written, the last numbers stay; bad ones are named, with what they may be, and nothing is asked', async () => {
    const full = await data(reader, new Error('disk full'));
    full.choose(withOwn(OWN_NUMBERS));
    await waitFor(() => expect(full.container.querySelector('.confirm')).not.toBeNull());
    full.answer(own.answers.all);
    await waitFor(() => expect(full.said()).toBe(words.data.failed));
    expect(full.chooseEnergy.mock.calls.at(-1)).toEqual([USUAL_ENERGY]);
    cleanup();
    const bad = await data(reader, 12);
    bad.choose(withOwn({ 'speeds.claude.tokensPerSecond': -3 }));
    await waitFor(() => expect(bad.said()).toContain('record.choices.energy.own.speeds.claude.tokensPerSecond'));
    expect(bad.said()).toContain(reader.locale.startsWith('fr') ? '10\u202f000' : '10,000');
    expect([bad.container.querySelector('.confirm'), bad.restore.mock.calls, bad.chooseEnergy.mock.calls]).toEqual([null, [], []]);
  });
});
