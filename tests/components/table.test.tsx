// @vitest-environment happy-dom
/** Tables of figures: sorted at a press, what is not known last, and copied as they stand. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Table } from '../../components/table/Table.tsx';
import { draw, expectAccessible, READERS } from './drawn.tsx';

afterEach(cleanup);

const ROWS = [
  { name: 'Claude', n: 4 },
  { name: 'Gemini', n: null },
  { name: 'ChatGPT', n: 12 },
] as const;

describe.each(READERS)('in $language', (reader) => {
  const table = () =>
    draw(
      reader,
      <Table
        caption="Some"
        rows={ROWS}
        keyOf={({ name }) => name}
        columns={[
          { id: 'name', title: 'Service', value: ({ name }) => name },
          { id: 'n', title: 'Prompts', number: true, value: ({ n }) => n, draw: ({ n }) => n ?? '?' },
        ]}
      />,
    );
  const names = (container: Element) => [...container.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

  test('a number’s column begins with the largest, turns round, and goes back to what it was', async () => {
    const container = table();
    const press = () => fireEvent.click(container.querySelectorAll('.sort')[1] as Element);
    const seen = [names(container)];
    for (let time = 0; time < 3; time += 1) {
      press();
      seen.push(names(container));
    }
    expect(seen).toEqual([
      ['Claude', 'Gemini', 'ChatGPT'],
      ['ChatGPT', 'Claude', 'Gemini'],
      ['Claude', 'ChatGPT', 'Gemini'],
      ['Claude', 'Gemini', 'ChatGPT'],
    ]);
    fireEvent.click(container.querySelector('.sort') as Element);
    expect(container.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    await expectAccessible(container);
  });

  test('copies what is shown, raw, in the order shown, and says so', async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const container = table();
    fireEvent.click(container.querySelectorAll('.sort')[1] as Element);
    fireEvent.click(container.querySelector('.copy-table button') as Element);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe(reader.words.table.copied));
    expect(writeText).toHaveBeenCalledWith('Service\tPrompts\nChatGPT\t12\nClaude\t4\nGemini\t');
    vi.unstubAllGlobals();
  });

  test('a browser that does not let it be copied is said to', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } });
    const container = table();
    fireEvent.click(container.querySelector('.copy-table button') as Element);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe(reader.words.table.notCopied));
    vi.unstubAllGlobals();
  });
});
