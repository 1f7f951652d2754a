/** Files as nobody saved them: valid ones with letters changed, cut out, put in, doubled or swapped, always the same from a seed. */
import type { GroupFormat } from '../../lib/sharing/files.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { cardOf, exerciseOf, person, WEB } from './group.ts';

const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '-0',
    '1e99',
    '0.5',
    'null',
    'true',
    '\u0000',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '<img src=x onerror=alert(1)>',
  ],
  ...[
    '"__proto__":{"polluted":1},',
    '"constructor":{"prototype":{"polluted":1}},',
    '"at":1764316800000,',
    '"private":1,',
    '=HYPERLINK("x")',
  ],
];

/** Numbers from 0 to 1, by mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function mutated(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = 1 + Math.floor(random() * 24);
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const other = String.fromCharCode(32 + Math.floor(random() * 95));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + other + text.slice(at + 1);
    case 3:
      return text.slice(0, at) + piece + text.slice(at);
    case 4:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    default:
      return text.slice(0, at) + piece + text.slice(at + length);
  }
}

export type Hostile = { files: number; refused: number; wrong: string[] };

/** Reads `count` mutated cards. Wrong is whatever throws, pollutes, or is taken for something that was never saved. */
export async function readMutants(count: number, seed: number): Promise<Hostile> {
  const random = randomFrom(seed);
  const [open, blurred] = await Promise.all([exerciseOf('open'), exerciseOf('blurred')]);
  const cards = await Promise.all([
    cardOf(open.exercise, open.ex, person(3), { name: 'Kim', note: 'Mostly for letters.' }),
    cardOf(open.exercise, open.ex, null),
    cardOf(blurred.exercise, blurred.ex, person(4)),
  ]);
  const saved = [open.exercise, ...cards].map(textOf);
  const wanted: readonly GroupFormat[] = ['group-exercise', 'group-card'];
  const outcome: Hostile = { files: count, refused: 0, wrong: [] };
  for (let file = 0; file < count; file += 1) {
    const text = mutated(saved[file % saved.length] ?? '', random);
    const read = await readGroupFile(text, wanted, WEB).catch((error: unknown) => ({ threw: String(error) }));
    if ('refusal' in read) outcome.refused += 1;
    else if ('threw' in read) outcome.wrong.push(`threw ${read.threw}`);
    else if (!saved.some((each) => each.trimEnd() === text.trimEnd())) outcome.wrong.push(`taken: ${text}`);
    if ('polluted' in {}) outcome.wrong.push(`polluted by ${text}`);
  }
  return outcome;
}
