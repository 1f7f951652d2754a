/** `npm run drills`: makes the faults of the list happen, one after the other, and prints what came of each. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from './built.ts';
import { type Drill, type Limits, type Outcome, type Place, type Size, Skipped } from './drill.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
    /** Take what lies in .output instead of building it. */
    built: { type: 'boolean', default: false },
  },
});
const size: Size = values.short ? 'short' : 'full';
const FIGURES = ['lost', 'double', 'wiped', 'wrong'] as const satisfies readonly (keyof Limits)[];
const HEAD = ['row', 'fault', 'browser', 'events', ...FIGURES, 'target', 'result', 's'];

type Result = { verdict: 'PASS' | 'FAIL' | 'SKIPPED'; line: string[]; note: string };

async function attempt(drill: Drill, place: Place): Promise<Result> {
  const started = performance.now();
  const lineOf = (verdict: Result['verdict'], { events, ...figures }: Partial<Outcome>) => [
    String(drill.row),
    drill.name,
    place,
    ...[events, ...FIGURES.map((figure) => figures[figure])].map((n) => (n === undefined ? '–' : String(n))),
    drill.target.words,
    verdict,
    ((performance.now() - started) / 1000).toFixed(0),
  ];
  try {
    const outcome = await drill.run(size, place);
    const limits = drill.target.atMost(size);
    const verdict = FIGURES.every((figure) => outcome[figure] <= limits[figure]) ? 'PASS' : 'FAIL';
    return { verdict, line: lineOf(verdict, outcome), note: outcome.note ?? '' };
  } catch (error) {
    const verdict = error instanceof Skipped ? 'SKIPPED' : 'FAIL';
    return { verdict, line: lineOf(verdict, {}), note: error instanceof Error ? error.message : String(error) };
  }
}

async function readDrills(): Promise<Drill[]> {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => /^\d\d-.*\.ts$/.test(name))
    .sort();
  const drills = await Promise.all(files.map(async (name) => ((await import(`./${name}`)) as { drill: Drill }).drill));
  return drills.filter(({ row }) => values.only.length === 0 || values.only.includes(String(row)));
}

const drills = await readDrills();
if (drills.some(({ browsers }) => !browsers.includes('node'))) prepare({ built: values.built });
const results: Result[] = [];
for (const drill of drills) {
  for (const place of drill.browsers) {
    if (values.browser !== undefined && place !== values.browser) continue;
    const result = await attempt(drill, place);
    results.push(result);
    console.log(`${result.line.join(' | ')}${result.note ? `\n    ${result.note}` : ''}`);
  }
}

const lines = [HEAD, ...results.map(({ line }) => line)];
const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
console.log(`\n${size} sizes\n`);
for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
for (const { verdict, line, note } of results) if (verdict === 'SKIPPED') console.log(`\nRow ${line[0]} was skipped: ${note}`);
const bad = results.filter(({ verdict }) => verdict !== 'PASS').length;
console.log(`\n${results.length - bad} of ${results.length} passed.`);
process.exit(bad > 0 || results.length === 0 ? 1 : 0);
