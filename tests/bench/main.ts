/** `npm run bench`: prints ratios, each against a baseline of the same run. Never a test: it ends well whatever it finds. */
import { parseArgs } from 'node:util';
import { prepare } from '../drills/built.ts';
import { contentScripts } from './content-scripts.ts';
import { energy } from './energy.ts';
import type { Line } from './measure.ts';
import { opening } from './opening.ts';
import { overTime } from './over-time.ts';
import { pausing } from './pausing.ts';
import { popup } from './popup.ts';
import { recording } from './recording.ts';
import { sharing } from './sharing.ts';
import { watching } from './watching.ts';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    /** One of them alone, by name. */
    only: { type: 'string' },
    /** Take what lies in .output instead of building it. */
    built: { type: 'boolean', default: false },
  },
});
const choose = <T>(full: T, usual: T, short: T): T => (values.full ? full : values.short ? short : usual);

const BENCHES: readonly (readonly [string, () => Promise<Line[]>])[] = [
  ['content scripts', contentScripts],
  ['watching', watching],
  ['pausing', pausing],
  ['recording', () => recording(choose(100_000, 20_000, 2_000))],
  ['sharing', () => sharing(choose(10_000, 2_000, 2_000))],
  ['over time', () => overTime(choose(1_000_000, 100_000, 20_000))],
  ['energy', async () => energy(choose(3650, 3650, 730))],
  ['popup', () => popup(choose(1_000_000, 100_000, 20_000))],
  ['opening', () => opening(choose(1_000_000, 100_000, 20_000), 1_000)],
];

prepare({ built: values.built });
const lines: Line[] = [];
const failures: string[] = [];
for (const [name, run] of BENCHES.filter(([each]) => values.only === undefined || each === values.only)) {
  const began = performance.now();
  try {
    lines.push(...(await run()));
  } catch (error) {
    failures.push(`${name} could not run: ${error instanceof Error ? error.message : String(error)}`);
  }
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

const HEAD = ['what', 'measured', 'baseline', 'ratio', 'target', 'verdict', 'note'];
const cells = lines.map(({ what, measured, baseline, ratio, target, note = '' }) => [
  what,
  measured,
  baseline,
  ratio.toFixed(2),
  `<= ${target}`,
  ratio <= target ? 'within target' : 'over target',
  note,
]);
const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...cells].map((line) => line[column]?.length ?? 0)));
console.log('');
for (const line of [HEAD, ...cells]) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
for (const failure of failures) console.error(`\n${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
