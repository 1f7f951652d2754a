/** Which question comes next: the one shown longest ago, in an order that a seed decides and anybody can work out again. */
import type { Asked } from '../recording/said.ts';
import type { Asking, Question } from './question.ts';
import { HARD } from './settings.ts';

/** No question comes again within so many others, unless it is pinned or there are not that many. */
export const NO_REPEAT = 14;

export type Choosing = { asking: Asking; deck: readonly Question[]; log: readonly Asked[]; day: string; easy: boolean; seed: string };

/** The next question, or null where there is none; `log` in any order. */
export function chooseQuestion({ asking, deck, log, day, easy, seed }: Choosing): Question | null {
  const felt = new Set(deck.filter(({ feeling }) => feeling).map(({ id }) => id));
  const feelings = log.filter((asked) => asked.day === day && felt.has(asked.question)).length;
  const may = deck.filter((question) => {
    if (question.occasion !== asking || question.hidden || (question.feeling && feelings >= HARD.feelings)) return false;
    return !easy || question.reading === undefined || question.reading === 'L1';
  });
  const pinned = may.filter((question) => question.pinned);
  const asked = new Map<string, number>();
  for (const { question, at } of log) asked.set(question, Math.max(at, asked.get(question) ?? 0));
  const shown = [...log].filter((one) => one.occasion === asking).sort((a, b) => b.at - a.at);
  const recent = new Set(shown.slice(0, Math.min(NO_REPEAT, may.length - 1)).map(({ question }) => question));
  const fresh = pinned.length > 0 ? pinned : may.filter(({ id }) => !recent.has(id));
  const order = (question: Question): [number, number] => [asked.get(question.id) ?? 0, hash(`${seed} ${question.id}`)];
  return [...fresh].sort((a, b) => compare(order(a), order(b)))[0] ?? null;
}

function compare([a, c]: [number, number], [b, d]: [number, number]): number {
  return a - b || c - d;
}

/** FNV-1a, 32 bits, and MurmurHash3's last step, without which names that differ at their end alone would keep an order of their own. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
