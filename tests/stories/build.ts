/** Builds the extension for both browsers, once, before the stories: they run what people install. */
import { execFileSync } from 'node:child_process';

/** Each project of stories has its own copy of this module, in one process. */
const BUILT = Symbol.for('decomputing-self-audit built');

export default function setup(): void {
  if (BUILT in globalThis) return;
  for (const browser of ['chrome', 'firefox']) execFileSync('wxt', ['build', '-b', browser], { stdio: 'pipe' });
  Object.assign(globalThis, { [BUILT]: true });
}
