/**
 * `npm run studies`: the findings of 10,000 generated groups, counted by our own reader, by DuckDB and by two local workers of Dask. Each
 * must say the same. DuckDB comes from npm, Dask from Debian: where it is not installed, it is SKIPPED.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsSheet, NOTHING_WRITTEN } from '../../lib/sharing/findings.ts';
import { groupFigures } from '../../lib/sharing/group-figures.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { tallyOf } from '../../lib/sharing/tally.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { cardOf, exerciseOf, person, WEB } from '../sharing/group.ts';
import { randomFrom } from '../sharing/mutants.ts';

const GROUPS = Number(process.argv[2] ?? 10_000);
const PEOPLE = 200;

/** One file a group, of 8 to 40 people. */
async function writeGroups(folder: string): Promise<void> {
  const random = randomFrom(20_261_128);
  const { exercise, ex } = await exerciseOf('blurred');
  const cards = await Promise.all(Array.from({ length: PEOPLE }, (_, at) => cardOf(exercise, ex, at % 9 === 0 ? null : person(at))));
  for (let group = 0; group < GROUPS; group += 1) {
    const [first, size] = [Math.floor(random() * (PEOPLE - 40)), 8 + Math.floor(random() * 33)];
    const figures = groupFigures({ ...exercise, k: group % 2 === 0 ? 3 : 5 }, tallyOf(exercise, cards.slice(first, first + size)));
    if (figures === null) throw new Error('eight are enough');
    const sheet = await findingsSheet(WEB, { ...exercise, k: group % 2 === 0 ? 3 : 5, title: `Group ${group}` }, figures, NOTHING_WRITTEN);
    writeFileSync(join(folder, `${String(group).padStart(6, '0')}.json`), `${textOf(sheet)}\n`);
  }
}

/** By the product's own reader: every file validated, then added up. */
async function ownTable(folder: string): Promise<string[]> {
  const sums = new Map<string, [number, number, number]>();
  for (const name of readdirSync(folder)) {
    const read = await readGroupFile(readFileSync(join(folder, name), 'utf8'), ['group-findings'], WEB);
    if ('refusal' in read) throw new Error(`${name}: ${read.refusal}`);
    for (const { question, values, unsaid, people } of read.file.findings) {
      const key = [question, values.join(' '), unsaid].join(',');
      const [groups, shown, sum] = sums.get(key) ?? [0, 0, 0];
      sums.set(key, [groups + 1, shown + (people === undefined ? 0 : 1), sum + (people ?? 0)]);
    }
  }
  return [...sums].map(([key, counts]) => `${key},${counts.join(',')}`).sort();
}

/** Lines of a CSV without its heading, in our order. */
const linesOf = (csv: string): string[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.replaceAll('"', ''))
    .sort();

const HERE = { cwd: import.meta.dirname, encoding: 'utf8' } as const;

function duckdb(folder: string): string[] {
  return linesOf(execFileSync(process.execPath, ['findings-duckdb.mjs', folder], HERE));
}

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function dask(folder: string): string[] | null {
  const python = ['python3', '/usr/bin/python3'].find((each) => runs(each, '-c', 'import dask.dataframe, distributed'));
  if (python === undefined) return null;
  return linesOf(execFileSync(python, ['findings_dask.py', folder], { ...HERE, stdio: ['ignore', 'pipe', 'ignore'] }));
}

const folder = mkdtempSync(join(tmpdir(), 'studies-'));
let failed = 0;
try {
  // DuckDB lies in a package of its own: it is larger than all else that is installed, and nobody else needs it.
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], HERE);
  await writeGroups(folder);
  const own = await ownTable(folder);
  console.log(`${GROUPS} groups, ${own.length} rows by our own reader`);
  for (const [name, count] of [
    ['DuckDB', duckdb],
    ['Dask, two workers', dask],
  ] as const) {
    const began = performance.now();
    const rows = count(folder);
    const same = rows !== null && JSON.stringify(rows) === JSON.stringify(own);
    if (rows !== null && !same) failed += 1;
    const took = ((performance.now() - began) / 1000).toFixed(1);
    const result = same ? 'the same' : 'DIFFERENT';
    console.log(rows === null ? `${name}: SKIPPED, not on this machine` : `${name}: ${result}, ${took} s`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(failed === 0 ? 0 : 1);
