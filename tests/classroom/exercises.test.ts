/** The exercises as data: nothing is left out between two steps, and everything that a plan names exists, in both languages. */
import { describe, expect, test } from 'vitest';
import { EXERCISES, exerciseOf, screensOf, sessionsOf, sheetsOf } from '../../lib/classroom/exercises.ts';
import { copiesOf, SHEET, SHEETS } from '../../lib/classroom/sheets.ts';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { SHIPPED } from '../../lib/reflection/deck.ts';

const LENGTHS = { roads: [55], compare: [50, 55], unpick: [120] };

describe.each(EXERCISES)('$id', (exercise) => {
  test('its steps follow one another from the first minute of a session to its last', () => {
    const sessions = sessionsOf(exercise);
    expect(sessions.map(({ minutes }) => minutes)).toEqual(LENGTHS[exercise.id]);
    for (const { steps } of sessions) {
      expect(steps[0]?.from).toBe(0);
      for (const [at, { from, to }] of steps.entries()) {
        expect(to).toBeGreaterThan(from);
        if (at > 0) expect(from).toBe(steps[at - 1]?.to);
      }
    }
  });

  test('each session opens with the ground rules and says when it is over, and each step is shown once', () => {
    const screens = screensOf(exercise);
    expect(screens.flatMap(({ step }) => step ?? [])).toEqual(exercise.steps);
    for (const { session } of sessionsOf(exercise)) expect(screens.find((screen) => screen.session === session)?.step).toBeNull();
    // And each but the last closes with what is kept until the next.
    expect(screens.filter(({ step }) => step === null)).toHaveLength(2 * sessionsOf(exercise).length - 1);
  });

  test('its questions are in the deck and its sheets exist', () => {
    const deck = SHIPPED.map(({ id }) => id);
    expect(deck).toEqual(expect.arrayContaining(exercise.steps.flatMap(({ questions }) => questions ?? [])));
    expect(SHEETS).toEqual(expect.arrayContaining(sheetsOf(exercise)));
    expect(new Set(sheetsOf(exercise)).size).toBe(sheetsOf(exercise).length);
  });

  test.each([classEn, classFr])('everything said of it is said in each language', ({ exercises, steps }) => {
    const said = exercises[exercise.id];
    for (const text of [said.title, said.goal, said.who, said.shared, said.paper]) expect(text).not.toBe('');
    for (const list of [said.preparation, said.risks, said.debrief]) expect(list).not.toEqual([]);
    for (const { id } of exercise.steps) {
      expect(steps[id].title).not.toBe('');
      expect(steps[id].plan).not.toBe('');
      // A screen that is to be read from the back of a room holds few lines, and short ones.
      expect(steps[id].does.length).toBeGreaterThan(0);
      expect(steps[id].does.length).toBeLessThanOrEqual(4);
      for (const line of steps[id].does) expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(25);
    }
  });
});

test('steps are named once, and both languages have as many lines of each', () => {
  const ids = EXERCISES.flatMap(({ steps }) => steps.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(classEn.steps).sort()).toEqual([...ids].sort());
  for (const id of ids) expect(classFr.steps[id].does).toHaveLength(classEn.steps[id].does.length);
  for (const { id } of EXERCISES) {
    expect(classFr.exercises[id].preparation).toHaveLength(classEn.exercises[id].preparation.length);
    expect(classFr.exercises[id].risks).toHaveLength(classEn.exercises[id].risks.length);
  }
  for (const frame of ['ground-rules', 'week-between'] as const) {
    expect(classFr.frames[frame].does).toHaveLength(classEn.frames[frame].does.length);
  }
});

test('sheets are copied for those who share one, and what stays with the teacher once', () => {
  const copies = (people: number) =>
    ['slips', 'paper-tally', 'energy-range', 'tally-sheet'].map((sheet) => copiesOf(sheet as 'slips', people));
  expect(copies(28)).toEqual([14, 28, 7, 1]);
  expect(copies(29)).toEqual([15, 29, 8, 1]);
  for (const sheet of SHEETS) if (SHEET[sheet].use === 'teacher') expect(copiesOf(sheet, 40)).toBe(1);
});

test('up to 14 all people are made up', () => {
  for (const { ages, madeUp } of EXERCISES) if ((ages.to ?? 99) <= 14) expect(madeUp).toBe(true);
});

test('there is no exercise of another name', () => {
  expect(exerciseOf('roads')?.id).toBe('roads');
  for (const id of ['', 'toString', 'show']) expect(exerciseOf(id)).toBeNull();
});
