// @vitest-environment happy-dom
/** Whatever exercise file is opened, whole, hostile or broken: it switches nothing on, asks for nothing, keeps nothing and ticks nothing. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { canonical, type Plain } from '../../lib/sharing/canonical.ts';
import { SLOTS, TAGS } from '../../lib/sharing/questions.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { SENSITIVE } from '../../lib/sharing/tags.ts';
import { checkOf, textOf } from '../../lib/sharing/write-file.ts';
import { READERS } from '../components/drawn.tsx';
import { agreementWith, CHOSEN, groupPort, NO_MENDING, SERVICES } from '../components/invented.ts';
import { reflectionWith } from '../components/reflecting.ts';
import { exerciseOf, sealedExercise, WEB } from '../sharing/group.ts';
import { mutated, randomFrom } from '../sharing/mutants.ts';

afterEach(cleanup);

/** Five words take 200,000 rounds, and a machine can be busy. */
const SLOW = { timeout: 10_000 };

const { tellers } = await sealedExercise();

/** What a file that wants more than it may would bring. */
const GREEDY: readonly Record<string, Plain>[] = [
  { consentAt: 1 },
  { choices: { consentAt: 1, services: ['chatgpt', 'claude'], kinds: { prompts: 1, time: 1, answers: 1 } } },
  { kinds: { prompts: 1 }, services: ['gemini'], watched: ['gemini'] },
  { permissions: ['https://*/*'] },
  { pausedUntil: 0 },
  { questionsOn: { pause: 1 }, pauseOn: ['claude'] },
  { ticked: ['tag.health', 'tag.feelings'] },
  { allowPrompts: ['PA-01'], caps: { perDay: 99 } },
  { share: 1, autoSend: 'https://school.example/collect' },
  { constructor: { prototype: { polluted: 1 } } },
];
const TEXTS = ['Our week', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '=HYPERLINK("x")', '"},{"consentAt":1', ''];

type Opened = { text: string; greedy: boolean };

const files: fc.Arbitrary<Promise<Opened>> = fc
  .record({
    whom: fc.constantFrom('group', 'group', 'class'),
    level: fc.constantFrom('open', 'blurred', 'sealed'),
    k: fc.constantFrom(3, 5),
    title: fc.constantFrom(...TEXTS),
    notUsedFor: fc.constantFrom(...TEXTS),
    questions: fc.uniqueArray(fc.constantFrom('prompts', 'main', 'evening', 'energy', 'used.claude', ...SLOTS, ...TAGS), { maxLength: 30 }),
    days: fc.constantFrom({ from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY }, { from: '2020-01-01', to: '2030-12-31' }),
    more: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...GREEDY) }),
    seed: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat() }),
  } as const)
  .map(async ({ whom, days, more, seed, ...fields }) => {
    const { exercise } = await exerciseOf(fields.level, {
      ...fields,
      ...days,
      for: whom,
      ...(fields.level === 'sealed' ? { tellers } : {}),
    });
    const { check: _, ...content } = exercise;
    const greedy = { ...content, ...more } as Record<string, Plain>;
    const text = canonical({ ...greedy, check: await checkOf(WEB, greedy) });
    return { text: seed === null ? text : mutated(text, randomFrom(seed)), greedy: Object.keys(more).length > 0 && seed === null };
  });

/** What changes a record. */
const WRITES = [
  'addNote',
  'correct',
  'say',
  'remove',
  'undoRemoval',
  'restore',
  'goOnWithout',
] as const satisfies readonly (keyof Notebook)[];
const KEEPS = ['keepName', 'keepTeller', 'told', 'forgetName', 'forgetTeller', 'forgetAll'] as const;

/** The same things, of which everything that changes something is written down. */
function noting<T extends object>(given: T, names: readonly (keyof T)[], done: string[]): T {
  const noted = names.map((name) => [
    name,
    (...args: unknown[]) => {
      done.push(String(name));
      return (given[name] as (...all: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...given, ...Object.fromEntries(noted) };
}

/** Alix's week as somebody would have it who has never recorded anything. */
function withoutRecord(): Notebook {
  const alix = createMadeUpNotebook();
  return {
    ...alix,
    async period(look) {
      const period = await alix.period(look);
      const byDay = period.byDay.map((day) => ({ ...day, recorded: false, prompts: null }));
      return { ...period, prompts: null, byService: [], byDay };
    },
    stitches: async (look) => ({ ...(await alix.stitches(look)), stitches: [] }),
    energy: async (look) => ({ ...(await alix.energy(look)), range: null }),
    said: async () => [],
  };
}

const PEOPLE: readonly { who: string; choices: Choices; notebook: () => Notebook }[] = [
  { who: 'somebody who records', choices: CHOSEN, notebook: createMadeUpNotebook },
  { who: 'somebody who never agreed to anything', choices: NOTHING_CHOSEN, notebook: withoutRecord },
];

test.each(PEOPLE)('$who: choices, permissions, record and what is kept are after it as before', async ({ who, choices, notebook }) => {
  const seen = { opened: 0, refused: 0, greedy: 0, ticked: 0 };
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom('card', 'count', 'read'), async (making, part) => {
      const { text, greedy } = await making;
      const done: string[] = [];
      const reader = READERS[0];
      const { agreement, agreed, done: set } = agreementWith(choices);
      const asking = reflectionWith(reader);
      const port = groupPort();
      const before = { choices: await agreement.choices(), status: await agreement.status(), asked: asking.settings() };
      const { container } = render(
        <Journal
          mending={NO_MENDING}
          words={reader.words}
          locale="en-GB"
          place={placeOf(`#group/${part}`)}
          notebook={noting(notebook(), WRITES, done)}
          agreement={agreement}
          services={SERVICES}
          browser="firefox"
          group={{ ...port, keep: noting(port.keep, KEEPS, done) }}
          loadEnergy={async () => reader.energy}
          reflection={asking.given}
          actions={{
            save: async () => void done.push('save'),
            saveFile: () => done.push('saveFile'),
            showMadeUp: () => {},
            leaveMadeUp: () => {},
          }}
        />,
      );
      await waitFor(() => expect(container.querySelector('.group input[type=file]')).not.toBeNull(), SLOW);
      const input = container.querySelector('.group input[type=file]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { value: [new File([text], 'exercise.json')] });
      fireEvent.change(input);
      const opened = () => container.querySelector('.exercise-whole') !== null;
      await waitFor(() => expect(opened() || container.querySelector('.file-said li + li') !== null).toBe(true), SLOW);
      if (part === 'card' && opened()) await waitFor(() => expect(container.querySelector('.line-rows')).not.toBeNull(), SLOW);

      expect(opened()).toBe('file' in (await readGroupFile(text, ['group-exercise'], WEB)));
      expect({ choices: await agreement.choices(), status: await agreement.status(), asked: asking.settings() }).toEqual(before);
      expect([...done, ...set, ...agreed, ...asking.became, ...asking.saved, ...port.saved]).toEqual([]);
      expect(await port.keep.names()).toEqual([]);
      expect('polluted' in {}).toBe(false);
      expect(container.querySelector('.group :is(img, script, iframe)')).toBeNull();
      if (greedy) expect(opened()).toBe(false);
      // On one's own lines nothing is ticked but what one's own record says, and of that nothing delicate.
      for (const row of container.querySelectorAll<HTMLElement>('[data-line]:has(input:checked)')) {
        seen.ticked += 1;
        expect(who).toContain('who records');
        expect(SENSITIVE.has(row.dataset.line?.replace('tag.', '') ?? '')).toBe(false);
      }
      for (const other of container.querySelectorAll<HTMLInputElement>('.group input:is([type=checkbox], [type=radio]):checked')) {
        expect(other.closest('.line-row')).not.toBeNull();
      }
      seen[opened() ? 'opened' : 'refused'] += 1;
      if (greedy) seen.greedy += 1;
      cleanup();
    }),
    { numRuns: 120 },
  );
  for (const kind of ['opened', 'refused', 'greedy'] as const) expect(seen[kind], kind).toBeGreaterThan(8);
  expect(seen.ticked > 0).toBe(who.includes('who records'));
});

test('an exercise of a class that is wider than a class may be is named so, and nothing of it is shown', async () => {
  const reader = READERS[1];
  const { exercise } = await exerciseOf('open', { for: 'class', k: 5, title: 'Secret title', questions: ['prompts'] });
  const { container } = render(
    <Journal
      mending={NO_MENDING}
      words={reader.words}
      locale="fr-FR"
      place={placeOf('#group/card')}
      notebook={createMadeUpNotebook()}
      agreement={agreementWith(CHOSEN).agreement}
      services={SERVICES}
      browser="chromium"
      group={groupPort()}
      loadEnergy={async () => reader.energy}
      reflection={reflectionWith(reader).given}
      actions={{ save: async () => {}, saveFile: () => {}, showMadeUp: () => {}, leaveMadeUp: () => {} }}
    />,
  );
  await waitFor(() => expect(container.querySelector('.group input[type=file]')).not.toBeNull(), SLOW);
  const input = container.querySelector('.group input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([textOf(exercise)], 'exercice.json')] });
  fireEvent.change(input);
  await waitFor(() => expect(container.querySelector('.file-said')?.textContent).toContain('urne scellée'), SLOW);
  expect(container.textContent).not.toContain('Secret title');
  expect(container.querySelector('.line-rows')).toBeNull();
});
