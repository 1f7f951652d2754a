/** What the popup is given: it asks for nothing itself. */
import type { PopupWords } from '../../lib/language/popup-en.ts';
import type { PauseLength, Status } from '../../lib/recording/agreement.ts';
import type { Language } from '../../lib/recording/choices.ts';
import type { NewNote, Notebook } from '../../lib/recording/notebook.ts';
import type { DayFigures, PeriodEnergy, Stitch } from '../../lib/recording/period.ts';
import type { Day, LocalTime } from '../../lib/recording/record.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import type { Waiting } from '../../lib/reflection/told.ts';
import type { Section } from '../journal/sections.ts';
import type { AskingGiven } from '../reflection/given.ts';

/** The last turn to a service. `prompts` is null where they are not recorded. */
export type LastMoment = { service: string; day: Day; minute: number; prompts: number | null };

export type PopupActions = {
  /** Opens the journal at a section, in a tab. */
  openJournal: (section: Section) => void;
  pause: (length: PauseLength) => Promise<void>;
  resume: () => Promise<void>;
  addNote: (note: NewNote) => Promise<void>;
  /** Says what became of a question. */
  became: Waiting['became'];
  /** What is needed to say something of a turn: the whole notebook, and what is asked about it. */
  lookBack: () => Promise<{ notebook: Notebook; asking: AskingGiven }>;
};

export type PopupProps = {
  words: PopupWords;
  /** Locale for dates and numbers, such as `fr-CH`. */
  locale: string;
  language: Language;
  /** One question a screen. */
  easy: boolean;
  /** Whether anything is being recorded right now, and if not, why. */
  status: Status;
  /** Null where the record cannot be read for want of room. */
  today: DayFigures | null;
  /** What today took; null with it. */
  energy: PeriodEnergy | null;
  /** Today's stitches. */
  stitches: readonly Stitch[];
  last: LastMoment | null;
  /** The question that waits, or that it is asked how often to ask. */
  waits: Offer | 'how-often' | null;
  /** Prompts noted by hand today; never added to what was recorded. */
  noted: number;
  /** Names of services by id. */
  services: Readonly<Record<string, string>>;
  /** Services in the order they were first chosen, which decides colour and stitch. */
  order: readonly string[];
  actions: PopupActions;
  /** Now, as the person's clock shows it. */
  now: LocalTime;
};
