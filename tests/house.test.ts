/** The plan of the house, held against the code: arrows go one way, rooms stay pure, files stay small. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../lib/language/en.ts';
import { fr } from '../lib/language/fr.ts';
import { CATALOGUE } from '../lib/services/catalogue.ts';
import { originsOf } from '../lib/services/hosts.ts';
import { SELF_HOSTED } from '../lib/services/self-hosted.ts';

const PURE = ['services', 'recording', 'energy', 'history', 'reflection', 'sharing', 'classroom', 'language'];
/** They see the page they run in, and nothing of the extension. */
const ON_PAGES = ['watching', 'pausing'];
const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').map((file) => normalize(file));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? second : top;
}

const IMPORT = /^(?:import|export)\s[^;'"]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm;

function importsOf(file: string): string[] {
  const names = [...(sources.get(file) ?? '').matchAll(IMPORT)].map(([, from, bare, later]) => from ?? bare ?? later ?? '');
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

/** Rooms that a room may import from, besides itself. */
const ARROWS: Record<string, readonly string[]> = {
  ...Object.fromEntries(PURE.map((room) => [room, PURE])),
  store: PURE,
  browser: PURE,
  watching: [],
  // The words it is told.
  pausing: ['reflection'],
  components: PURE,
  entrypoints: ['components', 'store', 'browser', ...ON_PAGES, ...PURE],
};

/** Packages, and the one room (or rooms) each belongs to. */
const PACKAGES: Record<string, readonly string[]> = {
  idb: ['store'],
  'webextension-polyfill': ['browser'],
  preact: ['components', 'entrypoints'],
  'preact/hooks': ['components', 'entrypoints'],
  'd3-scale': ['components'],
  'wxt/utils/define-background': ['entrypoints'],
  'wxt/utils/define-unlisted-script': ['entrypoints'],
  valibot: ['recording', 'reflection', 'sharing', 'browser'],
  '@tgwf/co2/data': ['energy'],
  // What was gathered and published is read as it lies there.
  'assets/energy-evidence.json': ['energy'],
};

test.each(files)('%s: its imports go the right way', (file) => {
  const room = roomOf(file);
  expect(ARROWS).toHaveProperty(room);
  for (const imported of importsOf(file)) {
    if (imported.endsWith('.css')) continue;
    if (sources.has(imported)) {
      const other = roomOf(imported);
      expect(other === room || ARROWS[room]?.includes(other), `${file} → ${imported}`).toBe(true);
    } else {
      expect(PACKAGES[imported], `${file} → ${imported}`).toContain(room);
    }
  }
});

function findCircle(next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const other of next.get(node) ?? []) {
      const circle = walk(other, [...path, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of next.keys()) {
    const circle = walk(node, []);
    if (circle) return circle;
  }
  return undefined;
}

test('no circle between files, and none between rooms', () => {
  const byFile = new Map(files.map((file) => [file, importsOf(file).filter((name) => sources.has(name))]));
  expect(findCircle(byFile)).toBeUndefined();
  const byRoom = new Map<string, string[]>();
  for (const [file, imported] of byFile) {
    const room = roomOf(file);
    byRoom.set(room, [...new Set([...(byRoom.get(room) ?? []), ...imported.map(roomOf).filter((other) => other !== room)])]);
  }
  expect(findCircle(byRoom)).toBeUndefined();
  expect(
    findCircle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
    ),
  ).toEqual(['a', 'b', 'c', 'a']);
});

const IMPURE =
  /\b(Date\.now|Math\.random|navigator\.|document\.|window\.|indexedDB|localStorage|crypto\.|performance\.|setTimeout|setInterval|fetch\()|new Date\(\)|getHours\(|getTimezoneOffset/;

test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s reads no clock, zone, chance or browser', (file) => {
  const code = (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  expect(code).not.toMatch(IMPURE);
});

test.each(files)('%s says first what it is for', (file) => {
  expect(sources.get(file)).toMatch(/^\/(\*\*|\/)/);
});

test('files are small: half of them within 60 lines, nine in ten within 150', () => {
  const lines = [...sources.values()].map((text) => text.split('\n').length - 1).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('no file is named after nothing, and none only passes on others', () => {
  for (const file of files) {
    expect(file).not.toMatch(/util|helper|common|misc|manager|handler/i);
    if (!file.startsWith('entrypoints/')) expect(file).not.toMatch(/\/index\.tsx?$/);
  }
});

describe.each(CATALOGUE)('service $id', (service) => {
  test('has words for its group, and permissions', () => {
    for (const words of [en, fr]) expect(words.choosing.groups[service.group]).toBeTruthy();
    expect(originsOf(service).length).toBeGreaterThan(0);
  });
});

test('every practice service is of the catalogue', () => {
  const practised = globSync('tests/practice/services/*.ts').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  const ids = [...CATALOGUE.map(({ id }) => id), ...SELF_HOSTED.map(({ software }) => software)];
  for (const id of practised) if (id !== 'unrelated-site') expect(ids).toContain(id);
});
