// @vitest-environment happy-dom
/** My data: every entry can be read, found and deleted in two clicks, and the copy is one click away. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Data } from '../../components/data/Data.tsx';
import type { Entry, Removal } from '../../lib/recording/notebook.ts';
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
  { type: 'note', id: 'n', at: 0, day: DAYS[1], minute: 800, place: 'phone', prompts: 4 },
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

async function data(reader: Reader, entries = ENTRIES) {
  const removed: Removal[] = [];
  const save = vi.fn(async () => {});
  const container = draw(reader, <Data notebook={notebookWith(MANY, entries, removed)} services={SERVICES} save={save} />);
  await waitFor(() => expect(container.querySelector('.entries-head')).not.toBeNull());
  return { container, removed, save };
}

const press = (container: Element, label: string) =>
  fireEvent.click([...container.querySelectorAll('button')].find((button) => button.textContent === label) as Element);
const rows = (container: Element) => [...container.querySelectorAll<HTMLElement>('tbody tr')].map(({ dataset }) => dataset.entry);

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('fifty a page, notes and turns among them, and the rest on the next', async () => {
    const { container } = await data(reader);
    expect(rows(container)).toHaveLength(50);
    expect(container.querySelector('[data-type=note]')?.textContent).toContain(words.data.kinds.note);
    expect(container.querySelector<HTMLElement>('[data-figure=answer-ms]')?.dataset.value).toBe('4200');
    await expectAccessible(container);
    press(container, words.data.older);
    await waitFor(() => expect(rows(container)).toHaveLength(10));
  });

  test('one service at a time', async () => {
    const { container } = await data(reader);
    fireEvent.change(container.querySelector('.entries-head select') as Element, { target: { value: 'chatgpt' } });
    await waitFor(() => expect(rows(container)).toHaveLength(29));
  });

  test('Escape takes the question back, and the focus returns to what asked it', async () => {
    const { container, removed } = await data(reader);
    const button = () => container.querySelector('[data-type=note] .acts button') as HTMLElement;
    fireEvent.click(button());
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.confirm p')));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(container.querySelector('.confirm')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(button()));
    expect(removed).toEqual([]);
  });

  test('deletes an entry in two clicks, and not in one', async () => {
    const { container, removed } = await data(reader);
    press(container, words.data.delete);
    expect(removed).toEqual([]);
    await expectAccessible(container);
    press(container, words.data.keep);
    expect(container.querySelector('.confirm')).toBeNull();
    press(container, words.data.delete);
    press(container, words.data.confirm);
    expect(removed).toEqual([{ what: 'entry', type: 'note', id: 'n' }]);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).not.toBe(''));
  });

  test('deletes everything only after the fixed sentence, and a period only with two days', async () => {
    const { container, removed } = await data(reader);
    press(container, words.data.deleteDays);
    expect(container.querySelector('[role=status]')?.textContent).toBe(words.data.daysWrong);
    const [from, to] = [...container.querySelectorAll('input[type=date]')] as [Element, Element];
    fireEvent.input(from, { target: { value: '2026-11-01' } });
    fireEvent.input(to, { target: { value: '2026-11-17' } });
    press(container, words.data.deleteDays);
    press(container, words.data.confirm);
    press(container, words.data.deleteAll);
    expect(container.querySelector('.confirm')?.textContent).toContain(words.erase.confirm);
    press(container, words.data.confirm);
    expect(removed).toEqual([{ what: 'days', from: '2026-11-01', to: '2026-11-17' }, { what: 'all' }]);
  });

  test('saves a copy', async () => {
    const { container, save } = await data(reader);
    press(container, words.data.saveCsv);
    press(container, words.data.saveJson);
    expect(save.mock.calls).toEqual([['csv'], ['json']]);
  });

  test('empty', async () => {
    const { container } = await data(reader, []);
    expect(container.textContent).toContain(words.data.none);
    await expectAccessible(container);
  });
});
