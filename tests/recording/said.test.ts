/** What a person said: kept as it is, merged, deleted with its day or turn, and in no file but the whole private copy. */
import { expect, test } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { toFile } from '../../lib/recording/file.ts';
import { mergeSaid } from '../../lib/recording/merge-rows.ts';
import type { Notebook, Selection } from '../../lib/recording/notebook.ts';
import { readArchive } from '../../lib/recording/read-archive.ts';
import { isOfItsDay, type Said } from '../../lib/recording/said.ts';

const DAY = '2026-11-17';
const SECRETS: readonly Said[] = [
  { what: 'tags', id: 'alix.3', day: DAY, service: 'claude', purpose: ['private'], barrier: ['access'], reliedOn: true },
  { what: 'reflection', id: 'secret-reflection', day: DAY, minute: 1, text: 'secret-text', when: 'secret-when' },
  { what: 'helper', id: 'secret-helper', day: DAY, name: 'secret-name', place: 1 },
  { what: 'relied', id: 'secret-relied', day: DAY, purpose: 'admin' },
  { what: 'question', id: 'secret-question', day: DAY, occasion: 'pause', en: 'secret-words' },
  { what: 'asked', id: 'secret-asked', day: DAY, minute: 1, at: 1, occasion: 'pause', question: 'PA-01', outcome: 'on' },
];

async function told(): Promise<Notebook> {
  const notebook = createMadeUpNotebook();
  await notebook.say(SECRETS);
  return notebook;
}

/** Every way out of the record there is: by its name, what leaves. A new one has to be put here. */
const EXPORTERS: Readonly<Record<string, (notebook: Notebook, selection?: Selection) => Promise<string>>> = {
  'saved as JSON': async (notebook, selection) => toFile(await notebook.archive(selection), 'json', false).parts.join(''),
  'saved for spreadsheets': async (notebook, selection) => toFile(await notebook.archive(selection), 'csv', false).parts.join(''),
};
const SELECTIONS: readonly (Selection | undefined)[] = [undefined, {}, { from: DAY, to: DAY }, { services: ['claude', 'chatgpt'] }];
const PRIVATE = /secret|reliedOn|"?(access|private)"?\b/;

test.each(Object.keys(EXPORTERS).flatMap((name) => SELECTIONS.map((selection) => [name, selection] as const)))(
  '%s, of %j: nothing private but in the whole copy',
  async (name, selection) => {
    const text = (await EXPORTERS[name]?.(await told(), selection)) ?? '';
    const isWhole = name === 'saved as JSON' && selection === undefined;
    expect(text.length).toBeGreaterThan(100);
    expect(PRIVATE.test(text)).toBe(isWhole);
  },
);

test('the whole copy brings everything back', async () => {
  const text = await EXPORTERS['saved as JSON']?.(await told());
  const reading = readArchive(text ?? '');
  if ('refusal' in reading) throw new Error(reading.where);
  const empty = createMadeUpNotebook();
  await empty.remove({ what: 'all' });
  await empty.restore(reading.archive);
  for (const row of SECRETS) expect(await empty.said(row.what)).toContainEqual(row);
});

test('a copy from before anything could be said is read', async () => {
  const { said: _, ...before } = await createMadeUpNotebook().archive();
  expect(readArchive(JSON.stringify(before))).toMatchObject({ archive: { said: [] } });
});

test('what was said goes with its day or its turn, comes back when that is undone, and everything goes with all', async () => {
  const notebook = await told();
  const { taken } = await notebook.remove({ what: 'days', from: DAY, to: DAY });
  for (const row of SECRETS) expect((await notebook.said(row.what)).some(({ id }) => id === row.id)).toBe(!isOfItsDay(row));
  await notebook.undoRemoval(taken);
  for (const row of SECRETS) expect(await notebook.said(row.what)).toContainEqual(row);
  await notebook.remove({ what: 'entry', type: 'moment', id: 'alix.3' });
  expect((await notebook.said('tags')).some(({ id }) => id === 'alix.3')).toBe(false);
  await notebook.remove({ what: 'entry', type: 'reflection', id: 'secret-reflection' });
  expect(await notebook.said('reflection')).toEqual([]);
  await notebook.remove({ what: 'all' });
  for (const { what } of SECRETS) expect(await notebook.said(what)).toEqual([]);
});

test('of two copies the one corrected more often holds; of a question, the one that knows what became of it', () => {
  const [tags, , , , , asked] = SECRETS as [Said, Said, Said, Said, Said, Said & { what: 'asked' }];
  const later = { ...tags, corrected: 2 } as Said;
  for (const pair of [
    [tags, later],
    [later, tags],
  ] as const)
    expect(mergeSaid(...pair)).toBe(later);
  const shown: Said = { ...asked, outcome: 'shown' };
  expect(mergeSaid(shown, asked)).toBe(asked);
  expect(mergeSaid(asked, shown)).toBe(asked);
});
