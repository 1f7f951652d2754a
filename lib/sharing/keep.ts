/** What this browser keeps of a group's exercises, apart from the record: random names, and a teller's key until it was used. */
import type { Day } from '../recording/record.ts';
import type { Subtotal } from './files.ts';

/** One's own part in an exercise: `name` is on one's card or ballot, so that one saved again replaces the first. */
export type KeptName = { ex: string; name: string; from: Day; to: Day; sealed: boolean /** When it was first saved. */; on: Day };

/** `key` is gone once `subtotal` is there. `toldAt` in milliseconds since 1970. */
export type KeptTeller = { pub: string; key?: CryptoKey; subtotal?: Subtotal; toldAt?: number };

export interface GroupKeep {
  names(): Promise<readonly KeptName[]>;
  /** Keeps a name, unless there is one of this exercise; resolves to the one that is kept. */
  keepName(name: KeptName): Promise<KeptName>;
  tellers(): Promise<readonly KeptTeller[]>;
  keepTeller(teller: KeptTeller): Promise<void>;
  /** Keeps the subtotal and deletes the key, in one step. False where there is no key any more. */
  told(pub: string, subtotal: Subtotal, at: number): Promise<boolean>;
  /** Deletes what its time is over for. */
  tidy(today: Day, now: number): Promise<void>;
  forgetName(ex: string): Promise<void>;
  forgetTeller(pub: string): Promise<void>;
  forgetAll(): Promise<void>;
}
