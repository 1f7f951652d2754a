// `npm test`: types, style, unused code, the rooms, then the built extension in both browsers. Needs the newer Node.
import { spawnSync } from 'node:child_process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`This needs Node 22.12 or newer, and found ${process.versions.node}. Run it as "npm test", which brings its own.`);
  process.exit(1);
}

const STEPS = [
  ['types', 'tsc', '--noEmit'],
  ['style', 'biome', 'check', '--error-on-warnings', '.'],
  ['unused code', 'knip'],
  ['tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)],
];

for (const [name, command, ...args] of STEPS) {
  console.log(`\n— ${name}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
