/** What a person guessed of a week before looking at it. */
import type { Day } from '../recording/record.ts';
import type { Store } from './database.ts';

export function readGuess(store: Store, week: Day): Promise<number | null> {
  return store(async (database) => (await database.get('guesses', week))?.turns ?? null);
}

/** The first guess of a week stays: a later one would no longer be made before looking. */
export function writeGuess(store: Store, week: Day, turns: number): Promise<void> {
  return store(async (database) => {
    const writing = database.transaction('guesses', 'readwrite');
    if ((await writing.store.get(week)) === undefined) await writing.store.put({ week, turns });
    await writing.done;
  });
}
