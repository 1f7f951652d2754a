/** A class of 30 and its slips, blank, partial and hostile ones: the sheet says what the rules allow, and nothing that can be solved. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_SLIPS, SLIP_FIELDS, SLIP_RULES, type Slip, signOf, withSlip } from '../../lib/classroom/slips.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { estimate } from '../../lib/energy/estimate.ts';
import { estimatorOf } from '../../lib/energy/estimator.ts';
import { METHODS } from '../../lib/energy/methods.ts';
import { groupFigures, promptsOf } from '../../lib/sharing/group-figures.ts';
import { CAPS, MOST_CARDS } from '../../lib/sharing/limits.ts';
import { BLURRED_LEVELS } from '../../lib/sharing/questions.ts';
import { SENSITIVE } from '../../lib/sharing/tags.ts';
import type { Tally } from '../../lib/sharing/tally.ts';
import { anySlip, CLASS, pageOf, tallied } from './class.ts';

/** As the rules are meant, whatever the code has. */
const [k, minBallots] = [5, 12];
const isSmall = (count: number, people: number) => (count > 0 && count < k) || (count < people && people - count < k);

describe('a slip', () => {
  test('has the signs that the other sheets of the class have, and what has no box is ticked as other', () => {
    for (const { id, answers } of SLIP_FIELDS) for (const { answer, key } of answers) expect(signOf(id, answer)).toBe(key);
    expect(signOf('purpose', 'company')).toBe(signOf('purpose', 'other'));
    expect(signOf('alternative', 'book')).toBeNull();
    // The key of none is the number that stands on the slip.
    expect(signOf('prompts', '0')).toBe('0');
  });

  test.each([50, 500, 2800, 4000])('energy of %d prompts is on paper, by one multiplication, nearly what it is on the page', (prompts) => {
    const [many, those] = [1000, prompts].map((n) => estimate([{ service: 'unknown', prompts: n, answers: [] }]));
    expect(((many?.highWh ?? 0) * prompts) / 1000 / (those?.highWh ?? 0)).toBeCloseTo(1, 1);
    expect(((many?.lowWh ?? 0) * prompts) / 1000 / (those?.lowWh ?? 0)).toBeCloseTo(1, 0);
  });

  test('has a key of its own for each answer, and no answer that one would not hand to a classmate', () => {
    const answers = SLIP_FIELDS.flatMap((field) => field.answers.map(({ answer, key }) => ({ id: field.id, answer, key })));
    for (const { key } of answers) expect(key).toMatch(/^[A-Z0-9]$/);
    expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length);
    const said = answers.map(({ id, answer }) => `${id}.${answer}`);
    for (const tag of [...SENSITIVE, 'private']) expect(said).not.toContain(`purpose.${tag}`);
    for (const tag of ['private', 'access']) expect(said).not.toContain(`barrier.${tag}`);
    expect(answers.filter(({ id }) => id === 'prompts')).toHaveLength(BLURRED_LEVELS.length);
  });

  test('blank, partial or full is one person', () => {
    expect(tallied(CLASS).people).toBe(30);
    expect(tallied([[], [], [['barrier', 'cost']]])).toMatchObject({ people: 3 });
    expect(tallied([[]]).counts).toEqual(NO_SLIPS.counts);
  });

  test.each([
    ['a band that is not in the list', [['prompts', '4']]],
    ['a band below all', [['prompts', '-1']]],
    [
      'two bands',
      [
        ['prompts', '1'],
        ['prompts', '2'],
      ],
    ],
    [
      'one answer twice',
      [
        ['purpose', 'learn'],
        ['purpose', 'learn'],
      ],
    ],
    ['a field that is not on it', [['feeling', 'calm']]],
    ['a name', [['name', 'Alix']]],
    ['what is not on the slip', [['purpose', 'health']]],
    ['a field of the object itself', [['__proto__', 'learn']]],
    ['a word in the place of an id', [['purpose', 'toString']]],
    ['a file', [['purpose', new Blob(['x'])]]],
  ] as [string, Slip][])('with %s is not added, and nothing changes', (_, slip) => {
    const before = tallied(CLASS);
    expect(withSlip(before, slip)).toEqual({ refusal: 'not-on-the-slip' });
    expect(before).toEqual(tallied(CLASS));
  });

  test('is the forty-first: not added', () => {
    const full = tallied(Array.from({ length: MOST_CARDS }, (): Slip => []));
    expect(withSlip(full, [])).toEqual({ refusal: 'too-many' });
  });
});

describe('the sheet', () => {
  test('of fewer than twelve is none', () => {
    fc.assert(
      fc.property(fc.array(anySlip, { maxLength: minBallots - 1 }), (slips) => {
        expect(groupFigures(SLIP_RULES, tallied(slips))).toBeNull();
      }),
    );
    expect(groupFigures(SLIP_RULES, tallied(CLASS.slice(0, minBallots)))).not.toBeNull();
  });

  test('has no number of fewer than five people, or of all but fewer than five, and its parts add up', () => {
    fc.assert(
      fc.property(fc.array(anySlip, { minLength: minBallots, maxLength: MOST_CARDS }), (slips) => {
        const { people, findings } = groupFigures(SLIP_RULES, tallied(slips)) ?? { people: 0, findings: [] };
        expect(people).toBe(slips.length);
        for (const { people: some } of findings) if (some !== undefined) expect(isSmall(some, people)).toBe(false);
        const levels = findings.filter(({ question }) => question === 'prompts');
        if (levels.length > 0) expect(levels.reduce((sum, { people: some = 0 }) => sum + some, 0)).toBe(people);
      }),
      { numRuns: 500 },
    );
  });

  test('of the class of 30 says what is known of it', () => {
    const shown = new Map(pageOf(tallied(CLASS)).map(({ question, values, people }) => [`${question} ${values}`, people]));
    const count = (id: string, answer: string) => CLASS.filter((slip) => slip.some((pair) => pair[0] === id && pair[1] === answer)).length;
    expect(shown.get('purpose.learn 1')).toBe(count('purpose', 'learn'));
    expect(count('purpose', 'tryout')).toBeLessThan(k);
    expect(shown.get('purpose.tryout 1')).toBeUndefined();
  });
});

describe('who knows 24 of the 30 slips', () => {
  const six = fc.tuple(...Array.from({ length: 6 }, () => anySlip));
  const known = fc.array(anySlip, { minLength: 24, maxLength: 24 });

  test('never learns whose an answer of the other six is: changed between them, field by field, the sheet is the same', () => {
    fc.assert(
      fc.property(
        known,
        six,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.constantFrom(...SLIP_FIELDS),
        (told, rest, order, field) => {
          const isOf = ([id]: Slip[number]) => id === field.id;
          const exchanged = rest.map(
            (slip, at): Slip => [...slip.filter((pair) => !isOf(pair)), ...(rest[order[at] ?? 0] ?? []).filter(isOf)],
          );
          expect(pageOf(tallied([...told, ...exchanged]))).toEqual(pageOf(tallied([...told, ...rest])));
        },
      ),
      { numRuns: 300 },
    );
  });

  /** The whole page for each way in which the six can be; those that look alike are what is left to guess. */
  const waysLeft = (mine: number, truth: number, question: string) => {
    const page = (yes: number) => JSON.stringify(pageOf({ ...NO_SLIPS, people: 30, counts: new Map([[question, [mine + yes]]]) }));
    return [0, 1, 2, 3, 4, 5, 6].filter((yes) => page(yes) === page(truth));
  };

  test('learns of an answer that is held back no more than that it is held back', () => {
    for (let mine = 0; mine <= 24; mine += 1)
      for (let truth = 0; truth <= 6; truth += 1) {
        if (!isSmall(mine + truth, 30)) continue;
        expect(waysLeft(mine, truth, 'purpose.learn')).toEqual([0, 1, 2, 3, 4, 5, 6].filter((yes) => isSmall(mine + yes, 30)));
      }
  });
});

describe('energy of a class', () => {
  const prompts = (counts: readonly number[], people = counts.reduce((sum, n) => sum + n, 0)): Tally => ({
    ...NO_SLIPS,
    people,
    counts: new Map([['prompts', counts]]),
  });

  test('is a range that holds what the class can have sent, blank slips included, and is none where levels are held back', async () => {
    const { estimate } = await estimatorOf(USUAL_ENERGY);
    const wh = (n: number) => estimate([{ service: 'unknown', prompts: n, answers: [] }]) ?? { lowWh: 0, highWh: 0 };
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(CAPS.prompts), { nil: null }), { minLength: minBallots, maxLength: MOST_CARDS }), (sent) => {
        const level = (n: number) => BLURRED_LEVELS.findLastIndex((first) => n >= first);
        const tally = tallied(sent.map((n): Slip => (n === null ? [] : [['prompts', String(level(n))]])));
        const figures = groupFigures(SLIP_RULES, tally, estimate);
        const shown = figures?.findings.filter(({ question }) => question === 'prompts') ?? [];
        if (shown.length === 0) {
          expect(figures?.energy).toBeNull();
          return;
        }
        const [low = 0, high = 0] = figures?.energy ?? [];
        // Who did not say may have sent as many as the cap.
        for (const unsaid of [0, CAPS.prompts]) {
          const all = sent.reduce((sum: number, n) => sum + (n ?? unsaid), 0);
          expect(low).toBeLessThanOrEqual(wh(all).lowWh);
          expect(high).toBeGreaterThanOrEqual(wh(all).highWh);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('by each method: two ends, or that it cannot say', async () => {
    for (const { id } of METHODS) {
      const { estimate } = await estimatorOf({ ...USUAL_ENERGY, method: id });
      const energy = groupFigures(SLIP_RULES, prompts([0, 12, 12, 6]), estimate)?.energy;
      if (energy === null || energy === undefined) continue;
      expect(energy[0], id).toBeLessThan(energy[1]);
    }
    const { estimate } = await estimatorOf({ ...USUAL_ENERGY, method: 'mistral_lca_2025' });
    expect(estimate([{ service: 'unknown', prompts: 10, answers: [] }])).toBeNull();
    expect(groupFigures(SLIP_RULES, prompts([0, 12, 12, 6]), estimate)?.energy).toBeNull();
  });

  test('takes both ends of each level, the highest up to the cap', () => {
    const ends = pageOf(prompts([6, 12, 7, 5])).map((finding) => promptsOf(finding, BLURRED_LEVELS));
    expect(ends).toEqual([
      [0, 0],
      [12, 120],
      [77, 280],
      [205, 500],
    ]);
    expect(promptsOf({ question: 'prompts', values: [0], unsaid: 1, people: 6 }, BLURRED_LEVELS)).toEqual([0, 600]);
  });
});
