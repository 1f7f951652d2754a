/** The ballot box: which ballots go into it, and when a teller may add them up. */

import type { Answers } from './answers.ts';
import type { WebCrypto } from './bytes.ts';
import { cellCount, cellsOf } from './cells.ts';
import type { Ballot, Box, Exercise, Subtotal } from './files.ts';
import { MOST_CARDS } from './limits.ts';
import { addUp, seal } from './shares.ts';
import { floorOf } from './tally.ts';
import { checked } from './write-file.ts';

/** A ballot with one person's answers, or a blank one: both look alike. `id` is its random name, the same whenever it is saved again. */
export async function castBallot(web: WebCrypto, exercise: Exercise, ex: string, id: string, answers: Answers | null): Promise<Ballot> {
  const cells = cellsOf(exercise, answers);
  const sealed = await seal(web, { cells, tellers: exercise.tellers ?? [], ex, id });
  return checked<Ballot>(web, { format: 'group-ballot', v: 1, ex, ...sealed });
}

/** Why a ballot does not go into the box. */
export type BallotRefusal = 'another-exercise' | 'twice' | 'too-many';

/** With one more ballot, or why not. A ballot saved again replaces the one before it. */
export function putBallot(
  ballots: readonly Ballot[],
  ballot: Ballot,
  ex: string,
): { ballots: readonly Ballot[] } | { refusal: BallotRefusal } {
  if (ballot.ex !== ex) return { refusal: 'another-exercise' };
  if (ballots.some(({ check }) => check === ballot.check)) return { refusal: 'twice' };
  const others = ballots.filter(({ id }) => id !== ballot.id);
  return others.length >= MOST_CARDS ? { refusal: 'too-many' } : { ballots: [...others, ballot] };
}

/** In the order of their names, so that the box does not tell who came first. */
export function boxOf(web: WebCrypto, ballots: readonly Ballot[], ex: string): Promise<Box> {
  const sorted = [...ballots].sort((a, b) => (a.id < b.id ? -1 : 1));
  return checked<Box>(web, { format: 'group-box', v: 1, ex, ballots: sorted });
}

export type Telling =
  | { subtotal: Subtotal }
  | { refusal: 'another-exercise' | 'not-a-teller' | 'too-few' }
  | { rejected: string[]; refusal: 'rejected' };

/** What one teller tells of a box: nothing unless every ballot opens and there are enough. `pub` is the public part of the teller's `key`. */
export async function tell(web: WebCrypto, box: Box, exercise: Exercise, ex: string, pub: string, key: CryptoKey): Promise<Telling> {
  if (box.ex !== ex) return { refusal: 'another-exercise' };
  const teller = (exercise.tellers ?? []).indexOf(pub);
  if (teller !== 0 && teller !== 1 && teller !== 2) return { refusal: 'not-a-teller' };
  if (box.ballots.length < floorOf(exercise)) return { refusal: 'too-few' };
  const foreign = box.ballots.filter((ballot) => ballot.ex !== ex).map(({ id }) => id);
  const { n, box: hash, cells, rejected } = await addUp(web, { ballots: box.ballots, key, teller, ex, count: cellCount(exercise) });
  if (rejected.length + foreign.length > 0) return { refusal: 'rejected', rejected: [...new Set([...foreign, ...rejected])] };
  return { subtotal: await checked<Subtotal>(web, { format: 'group-subtotal', v: 1, ex, teller, n, box: hash, cells }) };
}
