// @vitest-environment happy-dom
/** Bringing a saved copy back: what was done is said, and every refusal says why and what to do. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { toFile } from '../../lib/recording/file.ts';
import { LARGEST_BYTES } from '../../lib/recording/read-archive.ts';
import { draw, expectAccessible, READERS, type Reader } from './drawn.tsx';
import { HeldData } from './held-data.tsx';
import { MANY, notebookWith } from './invented.ts';

afterEach(cleanup);

const archive = await createMadeUpNotebook().archive();
const text = toFile(archive, 'json', false).parts.join('');

async function data(reader: Reader, rows: number | Error) {
  const restore = vi.fn(async () => {
    if (rows instanceof Error) throw rows;
    return rows;
  });
  const notebook = { ...notebookWith(MANY), restore };
  const container = draw(reader, <HeldData {...{ reader, notebook }} />);
  await waitFor(() => expect(container.querySelector('.entry-filter')).not.toBeNull());
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen');
  const choose = (file: File) => {
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    fireEvent.change(input);
  };
  const said = () => container.querySelector('[role=status]')?.textContent;
  return { container, restore, choose, said };
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
});
