/** What the journal is given: whom it may ask, and what the browser is. */
import type { Words } from '../../lib/language/en.ts';
import type { EnergyWords } from '../../lib/language/energy-en.ts';
import type { Agreement } from '../../lib/recording/agreement.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import type { Notebook, Selection } from '../../lib/recording/notebook.ts';
import type { AsideId, ServiceGroup } from '../../lib/services/service.ts';
import type { GroupPort } from '../group/port.ts';
import type { Mending } from '../mend/props.ts';
import type { ReflectionGiven } from '../reflection/given.ts';
import type { Place } from './sections.ts';

/** One chat service as a person sees it. */
export type ServiceEntry = {
  id: string;
  name: string;
  operator: string;
  group: ServiceGroup;
  /** Host names the browser will name when it asks. */
  hosts: readonly string[];
  /** False where only turns and time can be known. */
  seesPrompts: boolean;
  /** Whether its page, where it is watched, is the only thing to tell of prompts, a second sign, or cannot be watched. */
  watch: 'only' | 'also' | null;
  /** What else its host shows, where that is much more than the chat: such a service is asked for by itself. */
  opens: AsideId | null;
};

export type BrowserKind = 'chromium' | 'firefox';

export type JournalActions = {
  /** Hands the person a file with everything stored, or with a part of it. */
  save: (kind: 'json' | 'csv', selection: Selection | null) => Promise<void>;
  /** Hands the person a file that is no part of the record. */
  saveFile: (file: SavedFile) => void;
  /** Puts the made-up week in the notebook's place, in memory only. */
  showMadeUp: () => void;
  leaveMadeUp: () => void;
};

export type JournalProps = {
  words: Words;
  /** Locale for dates and numbers, such as `fr-CH`. */
  locale: string;
  /** Loads the words of the Energy page. */
  loadEnergy: () => Promise<EnergyWords>;
  /** From the address: `placeOf(location.hash)`. */
  place: Place;
  /** The record, or the made-up week in its place. */
  notebook: Notebook;
  agreement: Agreement;
  /** All services there are. */
  services: readonly ServiceEntry[];
  browser: BrowserKind;
  group: GroupPort;
  reflection: ReflectionGiven;
  actions: JournalActions;
  mending: Mending;
};
