/** The exported record: its published schema, and what it refuses. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { ArchiveSchema } from '../../lib/recording/archive.ts';
import { toCsv } from '../../lib/recording/csv.ts';
import { toFile } from '../../lib/recording/file.ts';
import { readArchive } from '../../lib/recording/read-archive.ts';

test('the published JSON Schema is the one the code reads by', async () => {
  const schema = toJsonSchema(ArchiveSchema, { errorMode: 'ignore' });
  await expect(
    `${JSON.stringify({ title: 'Decomputing self-audit: exported record, version 1', ...schema }, null, 2)}\n`,
  ).toMatchFileSnapshot('../../assets/schemas/record-1.schema.json');
});

test('an exported record is of the schema, and a field too many or of another kind is not', async () => {
  const archive = await createMadeUpNotebook().archive();
  expect(v.safeParse(ArchiveSchema, archive).success).toBe(true);
  const spoiled = [
    { ...archive, version: 2 },
    { ...archive, title: 'a chat' },
    { ...archive, prompts: [{ ...archive.prompts[0], url: 'https://example.org' }] },
    { ...archive, prompts: [{ ...archive.prompts[0], at: '2026' }] },
    { ...archive, moments: [{ ...archive.moments[0], prompts: -1 }] },
    { ...archive, days: [{ ...archive.days[0], answers: { x: 1 } }] },
  ];
  for (const one of spoiled) expect(v.safeParse(ArchiveSchema, one).success).toBe(false);
});

test('a copy of the made-up week cannot be brought back as one’s own', async () => {
  const archive = await createMadeUpNotebook().archive();
  expect(readArchive(toFile(archive, 'json', false).parts.join(''))).toHaveProperty('archive');
  expect(readArchive(toFile(archive, 'json', true).parts.join(''))).toMatchObject({ refusal: 'another-format' });
  expect(toFile(archive, 'csv', true).name).toContain('made-up-week');
});

test('the table holds a line for each row, and no field that a spreadsheet would run', async () => {
  const archive = await createMadeUpNotebook().archive();
  const text = toCsv({ ...archive, notes: [{ id: '=1+1', day: '2026-11-16', minute: 0, place: 'phone', prompts: 2 }] }).join('');
  const lines = text.trimEnd().split('\r\n');
  expect(text.startsWith('\uFEFFtype,')).toBe(true);
  expect(lines).toHaveLength(2 + archive.prompts.length + archive.moments.length + archive.days.length);
  expect(text).toContain(`"'=1+1"`);
  for (const line of lines.slice(1)) expect(line.split(',')).toHaveLength(12);
});
