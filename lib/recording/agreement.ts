/** What a page may ask of the person's choices, and of the browser's permissions that follow from them. */
import type { Own } from '../services/rule-set.ts';
import type { Choices } from './choices.ts';
import type { Doubt, HealthLine } from './health.ts';
import type { Day, LocalTime } from './record.ts';

/** Whether anything is being recorded right now, and if not, why. */
export type Status =
  | { state: 'off'; reason: 'not-agreed' | 'managed' | 'no-service' | 'no-permission' | 'nothing-to-record' }
  /** `until`: as the person's clock will show it. */
  | { state: 'paused'; until: LocalTime | 'tomorrow' | 'resumed-by-hand' }
  | { state: 'full' }
  /** `withdrawn`: chosen services whose permission was taken back in the browser's own settings. */
  | { state: 'recording'; services: readonly string[]; withdrawn: readonly string[]; doubted: readonly Doubt[] };

export type Agreed = Pick<Choices, 'services' | 'kinds' | 'keepDays' | 'watched' | keyof Own>;

/** What takes effect without any question of the browser's. */
export type Rules = Pick<
  Choices,
  'kinds' | 'keepDays' | 'guessFirst' | 'guess' | 'language' | 'theme' | 'watched' | 'ownRules' | 'update' | 'energy'
>;

/** Whether the browser lets a chosen service be seen. `host` where the person named it; one line a host then. */
export type Permission = { service: string; host: string | null; given: boolean };

export type PauseLength = 'quarter-hour' | 'until-tomorrow' | 'until-i-say';

export interface Agreement {
  choices(): Promise<Choices>;
  status(): Promise<Status>;
  /** One line for each chosen service, and for each host of one's own. */
  permissions(): Promise<readonly Permission[]>;
  /** How it stands with each chosen service of which prompts can be told. */
  health(): Promise<readonly HealthLine[]>;
  /** Today as the person's clock shows it. */
  today(): Day;
  /** Asks the browser for exactly the chosen services' hosts, gives back those no longer chosen. Call it from a click. */
  agree(agreed: Agreed): Promise<'granted' | 'refused'>;
  /** Stops recording and gives every permission back; the record stays until it is deleted. */
  withdraw(): Promise<void>;
  pause(length: PauseLength): Promise<void>;
  resume(): Promise<void>;
  /** Changes rules from now on; those not named stay as they are. */
  set(rules: Partial<Rules>): Promise<void>;
  /** Watches the page of one service, or watches it no more; what was changed a moment before holds. */
  watch(service: string, on: boolean): Promise<void>;
  onChange(changed: () => void): () => void;
}
