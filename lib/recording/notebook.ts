/** What a page may ask of the record. The stored notebook and the made-up week in memory both answer to it. */
import type { Archive } from './archive.ts';
import type { Choices } from './choices.ts';
import type { Rows } from './figures.ts';
import type { HourCounts, PeriodEnergy, PeriodFigures, PeriodTallies, Stitches } from './period.ts';
import type { Clock, Day, Moment, Note, Place, Prompt, PromptKind } from './record.ts';
import type { Said, SaidOf, What } from './said.ts';
import type { Span } from './span.ts';

export type Entry = ({ type: 'prompt' } & Prompt) | ({ type: 'moment' } & Moment) | ({ type: 'note' } & Note) | SaidEntry;

/** What a person said is listed under its own name. */
export type SaidEntry = { [W in What]: { type: W } & SaidOf<W> }[What];

/** What an entry is listed as; a prompt that was not answered is `refused`, whatever it was. */
export type EntryKind = PromptKind | 'refused' | 'moment' | 'note' | What;

/** Where an entry stands in the list. */
export type EntryPlace = { day: Day; minute: number; id: string };

/** One page of entries: at most `limit`, after `before` (the last one shown), of the days `from` to `to`, both included. */
export type EntryQuery = { limit: number; before?: EntryPlace; service?: string; kind?: EntryKind; from?: Day; to?: Day };

export type NewNote = { day: Day; minute: number; place: Place; service?: string; prompts: number };

/** A row that can be deleted by itself; a turn's tags go with it, or by their own name. */
export type Removable = { type: Entry['type']; id: string };

/** What to delete: one row, some rows, the days `from` to `to` (inclusive), one service, or everything. */
export type Removal =
  | ({ what: 'entry' } & Removable)
  | { what: 'entries'; entries: readonly Removable[] }
  | { what: 'days'; from: Day; to: Day }
  | { what: 'service'; service: string }
  | { what: 'all' };

/** The days to look at, and the one service, where not all are meant. */
export type Look = Span & { service?: string };

/** Long reading says how far it is (0 to 1), and can be stopped: it then rejects with the signal's reason. */
export type Watch = { signal: AbortSignal; progress(done: number): void };

/** A part of the record: of some services, of the days `from` to `to`, both included; what is left out is all. */
export type Selection = { services?: readonly string[]; from?: Day; to?: Day };

/** Bytes that the browser says the record takes, and may take; null where it cannot tell. */
export type StorageUsed = { usage: number | null; quota: number | null };

/** What shall be otherwise in one entry; what is left out stays. A turn follows from its prompts, and is only deleted. */
export type Correction =
  | { type: 'prompt'; id: string; service?: string; kind?: PromptKind; day?: Day; minute?: number }
  | { type: 'note'; id: string; service?: string | null; place?: Place; prompts?: number; day?: Day; minute?: number };

/** `future`: that time has not come; `gone`: there is no such entry; `invalid`: no record could hold that. */
export type CorrectionRefusal = 'future' | 'gone' | 'invalid';

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
  /** What it took, from the same day rows and by the chosen method: slower, for whoever looks at it. */
  energy(look: Look): Promise<PeriodEnergy>;
  /** What that is reckoned from, so that it can be reckoned anew without reading. */
  tallies(look: Look): Promise<PeriodTallies>;
  /** Single prompts and turns whose hours are kept: for few days at a time. */
  stitches(look: Look): Promise<Stitches>;
  /** Prompts by weekday and hour, read piece by piece. */
  hours(look: Look, watch: Watch): Promise<HourCounts>;
  /** The newest turn, or null. */
  lastMoment(): Promise<Moment | null>;
  /** Newest first, from the entry after `before` on; `more` tells whether others follow. */
  entries(query: EntryQuery): Promise<{ entries: readonly Entry[]; more: boolean }>;
  addNote(note: NewNote): Promise<void>;
  /** What the person said of one kind, of some days where they are given. */
  said<W extends What>(what: W, span?: Span): Promise<readonly SaidOf<W>[]>;
  /** Writes it down, in place of what had the same name. */
  say(rows: readonly Said[]): Promise<void>;
  correct(correction: Correction): Promise<'corrected' | CorrectionRefusal>;
  /** Resolves to the number of entries deleted, and to what `undoRemoval` brings back. */
  remove(removal: Removal): Promise<{ count: number; taken: Rows }>;
  /** Brings back what a removal took, exactly, beside whatever was recorded since. */
  undoRemoval(taken: Rows): Promise<void>;
  /** Everything that is kept, or what of it is of a selection. */
  archive(selection?: Selection): Promise<Archive>;
  storageUsed(): Promise<StorageUsed>;
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
  storageUsed(): Promise<StorageUsed>;
  choices(): Promise<Choices>;
  tellChange(): void;
  onChange(changed: () => void): () => void;
  sentinel: Sentinel;
  /** When everything is deleted, choices and permissions go too. */
  forgetEverythingElse(): Promise<void>;
};
