/** Invented groups: exercises, people and ballots of which every number is known. */
import type { Answers } from '../../lib/sharing/answers.ts';
import { castBallot } from '../../lib/sharing/box.ts';
import { randomBytes, toHex } from '../../lib/sharing/bytes.ts';
import { type CardOf, cardContent, linesOf } from '../../lib/sharing/card.ts';
import type { Ballot, Card, Exercise, Teller } from '../../lib/sharing/files.ts';
import { newTellerKey, publicPart } from '../../lib/sharing/shares.ts';
import { checked, exerciseHash } from '../../lib/sharing/write-file.ts';

export const WEB = globalThis.crypto;
export const newName = () => toHex(randomBytes(WEB, 16));

const QUESTIONS: Record<Exercise['level'], string[]> = {
  open: ['prompts', 'used.chatgpt', 'used.claude', 'tag.learn', 'reflect.decided', 'energy'],
  blurred: ['prompts', 'main', 'evening'],
  sealed: ['prompts', 'main', 'evening', 'energy', 'used.chatgpt', 'used.claude', 'slot.18.week', 'tag.learn', 'reflect.checked'],
};

export async function exerciseOf(level: Exercise['level'], more: Partial<Exercise> = {}): Promise<{ exercise: Exercise; ex: string }> {
  const questions = more.questions ?? QUESTIONS[level];
  const { check: _, ...content } = {
    ...{
      format: 'group-exercise' as const,
      v: 1 as const,
      title: 'Reading circle',
      for: 'group' as const,
      from: '2026-11-16',
      to: '2026-11-22',
      level,
      questions,
    },
    named: questions.includes('main') ? ['chatgpt', 'claude', 'gemini'] : [],
    ...{ k: 3 as const, minBallots: 5, notUsedFor: 'marks or sanctions', check: '' },
    ...more,
  };
  const exercise = await checked<Exercise>(WEB, content);
  return { exercise, ex: await exerciseHash(WEB, exercise) };
}

/** A sealed exercise with the keys of its three tellers. */
export async function sealedExercise(more: Partial<Exercise> = {}) {
  const keys = await Promise.all([0, 1, 2].map(() => newTellerKey(WEB)));
  const tellers = await Promise.all(keys.map((key) => publicPart(WEB, key)));
  return { ...(await exerciseOf('sealed', { tellers, ...more })), keys, tellers };
}

/** Of three people who will count. */
export async function tellerFiles(): Promise<Teller[]> {
  const keys = await Promise.all([0, 1, 2].map(() => newTellerKey(WEB)));
  return Promise.all(keys.map(async (key) => checked<Teller>(WEB, { format: 'group-teller', v: 1, pub: await publicPart(WEB, key) })));
}

/** The same person every time for the same number. */
export function person(at: number): Answers {
  const prompts = (at * 37) % 130;
  return new Map([
    ['prompts', prompts],
    ['main', prompts === 0 ? 4 : at % 4],
    ['evening', at % 2],
    ['energy.low', Math.ceil(prompts / 10) * 10],
    ['energy.high', Math.ceil(prompts / 10) * 40],
    ['used.chatgpt', at % 3],
    ['used.claude', at % 2],
    ['slot.18.week', at % 2],
    ['tag.learn', at % 4],
    ['reflect.decided', at % 6],
    ['reflect.checked', at % 6],
  ]);
}

export async function ballotsOf(exercise: Exercise, ex: string, people: readonly (Answers | null)[]): Promise<Ballot[]> {
  return Promise.all(people.map((answers) => castBallot(WEB, exercise, ex, newName(), answers)));
}

export function cardOf(exercise: Exercise, ex: string, answers: Answers | null, more: Partial<CardOf> = {}): Promise<Card> {
  if (exercise.level === 'sealed') throw new Error('a sealed exercise has ballots');
  const lines = answers === null ? {} : linesOf(answers, exercise);
  return checked<Card>(WEB, cardContent({ ex, nonce: newName(), level: exercise.level, lines, ...more }));
}
