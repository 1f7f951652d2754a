/** What a class may be asked, held by whoever opens its file: no other level, no smaller parts, nothing delicate, whatever the file says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreedExercise, type Draft, objectionTo } from '../../lib/sharing/agreeing.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { isQuestionFor } from '../../lib/sharing/for-class.ts';
import { BLURRED_QUESTIONS, SLOTS, TAGS } from '../../lib/sharing/questions.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { exerciseOf, sealedExercise, WEB } from './group.ts';

const CLASS: Partial<Exercise> = { for: 'class', k: 5, questions: ['prompts', 'reflect.decided', 'tag.learn', 'energy'] };
const { exercise, tellers } = await sealedExercise(CLASS);
const opened = async (more: Partial<Exercise>, level: Exercise['level'] = 'sealed') => {
  const made = await exerciseOf(level, { ...CLASS, ...(level === 'sealed' ? { tellers } : {}), ...more });
  return readGroupFile(textOf(made.exercise), ['group-exercise'], WEB);
};

test('a sealed sum with parts of five is opened', async () => {
  expect(await opened({})).toEqual({ file: exercise });
});

test.each([
  ['open cards', {}, 'open'],
  ['blurred cards', { questions: [...BLURRED_QUESTIONS] }, 'blurred'],
  ['parts of three', { k: 3 }, 'sealed'],
  ['a question on the evening', { questions: ['prompts', 'evening'] }, 'sealed'],
  ['a time of day', { questions: [SLOTS[0] ?? ''] }, 'sealed'],
  ['a delicate purpose', { questions: ['tag.feelings'] }, 'sealed'],
  ['nothing that it is never used for', { notUsedFor: '' }, 'sealed'],
] as const)('a class with %s is refused, a group of adults is not', async (_, more, level) => {
  const change = more as Partial<Exercise>;
  expect(await opened(change, level)).toEqual({ refusal: 'not-for-class' });
  expect(await opened({ ...change, for: 'group' }, level)).toHaveProperty('file');
});

test('an exercise that does not say for whom it is is none', async () => {
  const text = textOf(exercise).replace('"for":"class",', '');
  expect(await readGroupFile(text, ['group-exercise'], WEB)).toEqual({ refusal: 'broken' });
});

const drafts: fc.Arbitrary<Draft> = fc.record({
  for: fc.constantFrom('group', 'class'),
  title: fc.constantFrom('Ours', ' '),
  from: fc.constantFrom('2026-11-01', '2026-11-16'),
  to: fc.constantFrom('2026-11-20', '2026-11-22'),
  level: fc.constantFrom('open', 'blurred', 'sealed'),
  questions: fc.uniqueArray(fc.constantFrom('prompts', 'main', 'evening', 'energy', ...SLOTS, ...TAGS), { maxLength: 12 }),
  named: fc.constantFrom(['chatgpt', 'claude', 'gemini'], ['chatgpt', 'chatgpt', 'claude']),
  minBallots: fc.constantFrom(null, 5, 12),
  tellers: fc.constantFrom([], tellers),
  notUsedFor: fc.constantFrom('', 'marks'),
});

test('whatever is agreed on and not objected to, its file is opened as it was meant, and that of a class keeps to its rules', async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      if (objectionTo(draft) !== null) return;
      saved += 1;
      const agreed = await agreedExercise(WEB, draft);
      expect(await readGroupFile(textOf(agreed), ['group-exercise'], WEB)).toEqual({ file: agreed });
      if (draft.for === 'class') {
        expect(agreed).toMatchObject({ level: 'sealed', k: 5 });
        expect(agreed.questions.every((id) => isQuestionFor('class', id))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
  expect(saved).toBeGreaterThan(50);
});
