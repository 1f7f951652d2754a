/** Rooms and the background (fast, no browser), then stories: the built extension in real browsers. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Stories of what pages show and what is kept: two at a time, since nothing in them happens at a certain moment. */
const PAGES = [
  'tests/browsers/smoke.test.ts',
  ...['access', 'budget', 'classroom*', 'energy', 'group', 'privacy', 'restore', 'screens', 'thread'].map(
    (name) => `tests/stories/${name}.test.ts`,
  ),
];

/** Each starts a whole background, which nothing ends but the end of its worker. */
const BACKGROUND = 'tests/background/*.test.ts';

const story = {
  globalSetup: 'tests/stories/build.ts',
  pool: 'forks',
  testTimeout: 180_000,
  hookTimeout: 90_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/stories/**', 'tests/browsers/**', BACKGROUND],
          testTimeout: 60_000,
          // A worker reads the modules of all its files once; what a file put in the place of a global goes with it.
          isolate: false,
          unstubGlobals: true,
          sequence: { groupOrder: 0 },
        },
      },
      { plugins: [WxtVitest()], test: { name: 'background', include: [BACKGROUND], sequence: { groupOrder: 0 } } },
      { test: { ...story, name: 'pages', include: PAGES, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      {
        test: {
          ...story,
          name: 'stories',
          include: ['tests/stories/**/*.test.ts', 'tests/browsers/**/*.test.ts'],
          exclude: PAGES,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
