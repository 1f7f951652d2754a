// @vitest-environment happy-dom
/** My data: every entry can be read, found, corrected and deleted in two clicks, taken back, and the copy is one click away. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Data, type DataProps } from '../../components/data/Data.tsx';
import type { Undoable } from '../../components/data/undoable.ts';
import type { Looked } from '../../components/journal/sections.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Entry, Notebook, Removal } from '../../lib/recording/notebook.ts';
import { draw, expectAccessible, READERS, type Reader } from './drawn.tsx';
import { DAYS, MANY, notebookWith, SERVICES } from './invented.ts';

afterEach(cleanup);

const prompt = (at: number): Entry => ({
  type: 'prompt',
  id: `p${at}`,
  service: at % 2 === 0 ? 'claude' : 'chatgpt',
  rule: 'r',
  kind: 'prompt',
  day: DAYS[1],
  minute: at,
  at: 0,
  startAt: 1000,
  endAt: 5200,
  outcome: 'answered',
});
const ENTRIES: Entry[] = [
  { type: 'note', id: 'n', day: DAYS[1], minute: 800, place: 'phone', prompts: 4 },
  {
    type: 'moment',
    id: 'm',
    service: 'claude',
    day: DAYS[1],
    minute: 700,
    startAt: 0,
    lastAt: 1,
    prompts: 2,
    activeMs: 120_000,
    byTime: false,
    counted: 1,
  },
  ...Array.from({ length: 58 }, (_, at) => prompt(at)),
];

/** The page as the journal holds it: what can be taken back outlives it. */
function Held({ notebook, save, looked = { kind: 'week' } }: { notebook: Notebook; save: DataProps['save']; looked?: Looked }) {
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  return (
    <Data {...{ notebook, save, looked, undoable, setUndoable }} services={SERVICES} energy={USUAL_ENERGY} chooseEnergy={async () => {}} />
  );
}

async function data(reader: Reader, notebook: Notebook, looked?: Looked) {
  const save = vi.fn(async () => {});
  const container = draw(reader, <Held {...{ notebook, save }} {...(looked === undefined ? {} : { looked })} />);
  await waitFor(() => expect(container.querySelector('.entry-filter')).not.toBeNull());
  return { container, save };
}

function noted(entries = ENTRIES) {
  const removed: Removal[] = [];
  return { removed, notebook: notebookWith(MANY, entries, removed) };
}

const press = (container: Element, label: string) =>
  fireEvent.click([...container.querySelectorAll('button')].find((button) => button.textContent === label) as Element);
const rows = (container: Element) => [...container.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset.entry);

const field = (container: Element, name: string) =>
  [...container.querySelectorAll('.entry-filter label, .correct-form label')]
    .find((label) => label.querySelector('span')?.textContent === name)
    ?.querySelector('input, select') as Element;
const said = (container: Element) => container.querySelector('.told [role=status]')?.textContent;

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('fifty a page, notes and turns among them, and the rest on the next', async () => {
    const { container } = await data(reader, noted().notebook);
    expect(rows(container)).toHaveLength(50);
    expect(container.querySelector('[data-type=note]')?.textContent).toContain(words.data.kinds.note);
    expect(container.querySelector<HTMLElement>('[data-figure=answer-ms]')?.dataset.value).toBe('4200');
    await expectAccessible(container);
    press(container, words.data.older);
    await waitFor(() => expect(rows(container)).toHaveLength(10));
    press(container, words.data.newer);
    await waitFor(() => expect(rows(container)).toHaveLength(50));
  });

  test('finds by service, kind and days, and shows all again', async () => {
    const { container } = await data(reader, createMadeUpNotebook());
    fireEvent.change(field(container, words.data.service), { target: { value: 'claude' } });
    await waitFor(() => expect(rows(container)).toHaveLength(17));
    fireEvent.change(field(container, words.data.kind), { target: { value: 'moment' } });
    await waitFor(() => expect(rows(container)).toHaveLength(2));
    fireEvent.input(field(container, words.span.from), { target: { value: '2026-11-18' } });
    await waitFor(() => expect(rows(container)).toHaveLength(1));
    fireEvent.input(field(container, words.span.to), { target: { value: '2026-11-17' } });
    await waitFor(() => expect(container.textContent).toContain(words.data.noneFound));
    press(container, words.data.showAll);
    await waitFor(() => expect(rows(container)).toHaveLength(50));
  });

  test('a reader who comes for a day sees that day', async () => {
    const { container } = await data(reader, createMadeUpNotebook(), { kind: 'day', day: '2026-11-19' });
    const days = new Set([...container.querySelectorAll('tbody time')].map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(new Set(['2026-11-19']));
  });

  test('corrects a prompt, which can be taken back', async () => {
    const notebook = createMadeUpNotebook();
    const { container } = await data(reader, notebook);
    const id = container.querySelector<HTMLElement>('[data-type=prompt]')?.dataset.entry ?? '';
    const at = () => container.querySelector(`[data-entry="${id}"]`)?.textContent;
    const before = at();
    fireEvent.click(container.querySelector(`[data-entry="${id}"] .acts button`) as Element);
    await expectAccessible(container);
    fireEvent.change(container.querySelector('.correct-form select') as Element, { target: { value: 'perplexity' } });
    press(container, words.data.saveCorrection);
    await waitFor(() => expect(said(container)).toBe(words.data.corrected));
    await waitFor(() => expect(at()).toContain('Perplexity'));
    press(container, words.data.undo);
    await waitFor(() => expect(at()).toBe(before));
    expect(said(container)).toBe(words.data.undone);
  });

  test('a correction to a time that has not come is refused, and says why', async () => {
    const { container } = await data(reader, createMadeUpNotebook());
    fireEvent.click(container.querySelector('[data-type=prompt] .acts button') as Element);
    fireEvent.input(field(container, words.noting.day), { target: { value: '2027-01-01' } });
    press(container, words.data.saveCorrection);
    await waitFor(() => expect(container.querySelector('.correct-form .wrong')?.textContent).toBe(words.data.correctionWrong.future));
    fireEvent.keyDown(container.querySelector('.correct-form') as Element, { key: 'Escape' });
    expect(container.querySelector('.correct-form')).toBeNull();
  });

  test('Escape takes the question back, and the focus returns to what asked it', async () => {
    const { notebook, removed } = noted();
    const { container } = await data(reader, notebook);
    const button = () => container.querySelector('[data-type=note] .acts button:last-child') as HTMLElement;
    fireEvent.click(button());
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.confirm p')));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(container.querySelector('.confirm')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button()));
    expect(removed).toEqual([]);
  });

  test('deletes an entry in two clicks, and not in one', async () => {
    const { notebook, removed } = noted();
    const { container } = await data(reader, notebook);
    press(container, words.data.delete);
    expect(removed).toEqual([]);
    await expectAccessible(container);
    press(container, words.data.keep);
    expect(container.querySelector('.confirm')).toBeNull();
    press(container, words.data.delete);
    press(container, words.data.confirm);
    expect(removed).toEqual([{ what: 'entry', type: 'note', id: 'n' }]);
    await waitFor(() => expect(said(container)).not.toBe(''));
  });

  test('marks several, deletes them together, and takes it back', async () => {
    const notebook = createMadeUpNotebook();
    const inOrder = async () => {
      const { prompts, moments, said: tags, ...rest } = await notebook.archive();
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      return { ...rest, prompts: prompts.toSorted(byId), moments: moments.toSorted(byId), said: tags.toSorted(byId) };
    };
    const before = await inOrder();
    const { container } = await data(reader, notebook);
    for (const box of [...container.querySelectorAll('tbody input')].slice(0, 3)) fireEvent.click(box);
    await expectAccessible(container);
    press(container, fillSlots(words.data.deleteMarked(3), { entries: '3' }));
    press(container, words.data.confirm);
    await waitFor(() => expect(said(container)).not.toBe(''));
    expect(await inOrder()).not.toEqual(before);
    press(container, words.data.undo);
    await waitFor(() => expect(said(container)).toBe(words.data.undone));
    expect(await inOrder()).toEqual(before);
    expect(container.querySelector('.undo')).toBeNull();
  });

  test('deletes everything only after the fixed sentence, and a period only with two days', async () => {
    const { notebook, removed } = noted();
    const { container } = await data(reader, notebook);
    press(container, words.data.deleteDays);
    expect(said(container)).toBe(words.data.daysWrong);
    const [from, to] = [...container.querySelectorAll('.delete-part input[type=date]')] as [Element, Element];
    fireEvent.input(from, { target: { value: '2026-11-01' } });
    fireEvent.input(to, { target: { value: '2026-11-17' } });
    press(container, words.data.deleteDays);
    press(container, words.data.confirm);
    press(container, words.data.deleteAll);
    expect(container.querySelector('.confirm')?.textContent).toContain(words.erase.confirm);
    press(container, words.data.confirm);
    expect(removed).toEqual([{ what: 'days', from: '2026-11-01', to: '2026-11-17' }, { what: 'all' }]);
  });

  test('saves a copy of everything, or of what is looked for', async () => {
    const { container, save } = await data(reader, createMadeUpNotebook());
    press(container, words.data.saveCsv);
    fireEvent.change(field(container, words.data.service), { target: { value: 'claude' } });
    press(container, words.data.saveJson);
    fireEvent.click(container.querySelector('section[aria-labelledby=save-title] input') as Element);
    press(container, words.data.saveJson);
    await waitFor(() => expect(save).toHaveBeenCalledTimes(3));
    expect(save.mock.calls).toEqual([
      ['csv', null],
      ['json', null],
      ['json', { services: ['claude'] }],
    ]);
  });

  test('says how much room is taken, or that the browser does not say', async () => {
    const { notebook } = noted();
    const { container } = await data(reader, { ...notebook, storageUsed: async () => ({ usage: 1_234_000, quota: 10e9 }) });
    await waitFor(() => expect(container.querySelector<HTMLElement>('[data-figure=bytes-used]')?.dataset.value).toBe('1234000'));
    cleanup();
    const silent = await data(reader, { ...notebook, storageUsed: async () => ({ usage: null, quota: null }) });
    expect(silent.container.textContent).toContain(words.data.storageUnknown);
  });

  test('empty', async () => {
    const { container } = await data(reader, noted([]).notebook);
    expect(container.textContent).toContain(words.data.none);
    await expectAccessible(container);
  });
});
