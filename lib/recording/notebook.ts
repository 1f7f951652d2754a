/** What a page may ask of the record. The stored notebook and the made-up week in memory both answer to it. */
import type { Archive } from './archive.ts';
import type { Choices } from './choices.ts';
import type { HourCounts, PeriodEnergy, PeriodFigures, Stitches } from './period.ts';
import type { Clock, Day, Moment, Note, Place, Prompt } from './record.ts';
import type { Span } from './span.ts';

export type Entry = ({ type: 'prompt' } & Prompt) | ({ type: 'moment' } & Moment) | ({ type: 'note' } & Note);

export type NewNote = { day: Day; minute: number; place: Place; service?: string; prompts: number };

/** What to delete: one row, the days `from` to `to` (inclusive), one service, or everything. */
export type Removal =
  | { what: 'entry'; type: Entry['type']; id: string }
  | { what: 'days'; from: Day; to: Day }
  | { what: 'service'; service: string }
  | { what: 'all' };

/** The days to look at, and the one service, where not all are meant. */
export type Look = Span & { service?: string };

/** Long reading says how far it is (0 to 1), and can be stopped: it then rejects with the signal's reason. */
export type Watch = { signal: AbortSignal; progress(done: number): void };

export interface Notebook {
  readonly madeUp: boolean;
  /** Today as the person's clock shows it. */
  today(): Day;
  /** First day with anything in the record, or null when it is empty. */
  firstDay(): Promise<Day | null>;
  /** True where there was a record and the browser has lost it, until a copy is brought back or the person goes on without. */
  isLost(): Promise<boolean>;
  goOnWithout(): Promise<void>;
  /** Counts, from day rows: quick for any span. */
  period(look: Look): Promise<PeriodFigures>;
  /** What it took, from the same day rows: slower, for whoever looks at it. */
  energy(look: Look): Promise<PeriodEnergy>;
  /** Single prompts and turns whose hours are kept: for few days at a time. */
  stitches(look: Look): Promise<Stitches>;
  /** Prompts by weekday and hour, read piece by piece. */
  hours(look: Look, watch: Watch): Promise<HourCounts>;
  /** What the person guessed of the week that begins on that Monday, in turns; null where they did not. */
  guess(monday: Day): Promise<number | null>;
  setGuess(monday: Day, turns: number): Promise<void>;
  /** The newest turn, or null. */
  lastMoment(): Promise<Moment | null>;
  /** Newest first; `skip` and `limit` page through; `total` counts all that match. */
  entries(query: { skip: number; limit: number; service?: string }): Promise<{ entries: readonly Entry[]; total: number }>;
  addNote(note: NewNote): Promise<void>;
  /** Resolves to the number of rows deleted. */
  remove(removal: Removal): Promise<number>;
  archive(): Promise<Archive>;
  /** Adds what a saved copy holds to what is here, all or nothing; resolves to the number of rows new or changed. */
  restore(archive: Archive): Promise<number>;
  /** Calls back after any change, from any page; returns how to stop listening. */
  onChange(changed: () => void): () => void;
}

/** Remembers, apart from the record, the last day there is something of; null where there is nothing, by the person's own doing. */
export interface Sentinel {
  read(): Promise<Day | null>;
  write(day: Day | null): Promise<void>;
  /** Whether the record was found lost: kept until it is taken back, though recording goes on. */
  isLost(): Promise<boolean>;
  setLost(lost: boolean): Promise<void>;
}

/** What a kept notebook needs of the browser it is kept in. */
export type Surroundings = Clock & {
  newId(): string;
  choices(): Promise<Choices>;
  tellChange(): void;
  onChange(changed: () => void): () => void;
  sentinel: Sentinel;
  /** When everything is deleted, choices and permissions go too. */
  forgetEverythingElse(): Promise<void>;
};
