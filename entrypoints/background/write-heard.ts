/** Writes down what was heard of requests, and first what the background before this one had heard when it was stopped. */
import { forgetHeard, instantOf, keepHeard, readHeard } from '../../lib/browser/heard.ts';
import { hasRoom } from '../../lib/browser/room.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import type { Seen } from '../../lib/recording/sighting.ts';
import type { Store } from '../../lib/store/database.ts';
import { createSeenWriter } from './write-seen.ts';

export type HeardWriter = {
  /** To be called as soon as it is known what was heard: writing waits for its turn. */
  keep(seen: Seen): Promise<Seen>;
  write(seen: readonly Seen[]): Promise<void>;
};

export function createHeardWriter(store: Store, choicesNow: () => Promise<Choices>): HeardWriter {
  const writeSeen = createSeenWriter(store);
  /** Unless agreement was taken back, or given anew, since it was heard. */
  const write = async (heard: readonly Seen[]) => {
    const { consentAt } = await choicesNow();
    const allowed = consentAt === null ? [] : heard.filter((seen) => 'aside' in seen || instantOf(seen) >= consentAt);
    if (allowed.length > 0) await writeSeen(allowed);
  };
  const writeLeft = async () => {
    const left = await readHeard();
    await write(left);
    if (left.length > 0) await forgetHeard(left);
  };
  // What cannot be written stays for the next start.
  const leftWritten = writeLeft().catch(() => undefined);
  return {
    async keep(seen) {
      await keepHeard(seen);
      return seen;
    },
    async write(seen) {
      await leftWritten;
      if (await hasRoom()) await write(seen);
      await forgetHeard(seen);
    },
  };
}
