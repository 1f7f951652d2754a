/** Builds the extension for both browsers, once, before the stories: they run what people install. */
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  for (const browser of ['chrome', 'firefox']) execFileSync('wxt', ['build', '-b', browser], { stdio: 'pipe' });
}
