/** What the pages for mending may ask of the browser. */
import type { SavedFile } from '../../lib/recording/file.ts';
import type { SeenRequest } from '../../lib/services/learning.ts';
import type { TaughtPage } from '../../lib/services/rule-set.ts';

/** Where a service is: exact hosts. `named`: the person named them, and any port is meant. */
export type At = { hosts: readonly string[]; named: boolean };

/** What was pointed at; `no-tab`: no tab shows the hosts; `nothing`: it was broken off, or nothing has a name that lasts;
 * `begun-anew`: asked for once more meanwhile. */
export type Pointing = Pick<TaughtPage, 'composer' | 'send'> | 'no-tab' | 'nothing' | 'begun-anew';

export type Mending = {
  /** Calls back with the masked requests that were seen so far. Gives back how to stop. */
  observe: (at: At, heard: (seen: readonly SeenRequest[]) => void) => () => void;
  /** Goes to the tab of the chat, lets the person point there, and comes back. */
  point: (at: At) => Promise<Pointing>;
  /** An id for a service of one’s own, never given twice. */
  newServiceId: () => string;
  /** Hands the person a file. */
  save: (file: SavedFile) => void;
  /** Milliseconds since 1970. */
  now: () => number;
};
