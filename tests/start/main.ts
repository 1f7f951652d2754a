/** Builds the extension and opens it: in a window where there is a display, as a demonstration in text where there is none. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/launch.ts';
import { demonstrate } from './demonstration.ts';
import { openWindow } from './window.ts';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, real: { type: 'boolean' }, text: { type: 'boolean' } } });
const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

console.log('Building the extension …');
execFileSync('wxt', ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'], { stdio: 'pipe' });

if (values.real && !hasDisplay) {
  console.error('With --real the browser opens for you to use, and there is no display here. Leave it out for the demonstration in text.');
  process.exit(1);
}
if (values.text || !hasDisplay) await demonstrate(name);
else await openWindow(name, values.real ? 'real' : 'practice');
