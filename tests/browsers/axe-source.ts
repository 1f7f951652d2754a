// The text of axe-core, injected into pages through the driver so that no page needs to allow it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let text: string | undefined;

export function axeSource(): string {
  text ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return text;
}
