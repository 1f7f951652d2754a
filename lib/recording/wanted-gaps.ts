/** Which gaps there are right now, by what was chosen: what is switched off cannot be seen, and is not nothing. */
import { seesPrompts } from '../services/sees.ts';
import { canWatch } from '../services/watched.ts';
import { type Choices, isPaused } from './choices.ts';
import type { DayRow, Gap } from './record.ts';

/** A gap that lasts as long as its reason; `from` where it began before it was noticed, `to` where its end is known beforehand. */
export type WantedGap = Pick<Gap, 'cause' | 'service' | 'from' | 'to'>;

/** The causes that come and go with choices and permissions. */
export const LASTING_CAUSES: readonly Gap['cause'][] = [
  'paused',
  'permission',
  'not-agreed',
  'not-chosen',
  'prompts-off',
  'not-watched',
  'unsure',
  'blind',
];

export type Circumstances = {
  now: number;
  managed: boolean;
  /** Chosen services whose permission was taken back. */
  withdrawn: readonly string[];
  /** Services that may no longer be seen, or are not, and since when. */
  doubted: readonly { service: string; cause: 'unsure' | 'blind'; from: number }[];
  /** The days on record: before there is anything, nothing is missed. */
  days: readonly Omit<DayRow, 'answers'>[];
};

export function wantedGaps(choices: Choices, { now, managed, withdrawn, doubted, days }: Circumstances): WantedGap[] {
  const { consentAt, kinds, pausedUntil } = choices;
  if (consentAt === null || managed || !(kinds.time || kinds.prompts)) return days.length > 0 ? [{ cause: 'not-agreed' }] : [];
  const recorded = [...new Set(days.map(({ service }) => service))];
  const holdsPrompts = days.some(({ prompts, regenerations, refused }) => prompts + regenerations + refused > 0);
  const notChosen = recorded.filter((service) => !choices.services.includes(service));
  return [
    ...(isPaused(choices, now) ? [{ cause: 'paused' as const, ...(typeof pausedUntil === 'number' ? { to: pausedUntil } : {}) }] : []),
    ...withdrawn.map((service) => ({ cause: 'permission' as const, service })),
    ...doubted.filter(({ service }) => !withdrawn.includes(service)),
    ...notChosen.map((service) => ({ cause: 'not-chosen' as const, service })),
    ...recorded.filter((service) => isUnwatched(choices, service)).map((service) => ({ cause: 'not-watched' as const, service })),
    ...(holdsPrompts && !kinds.prompts ? [{ cause: 'prompts-off' as const }] : []),
  ];
}

/** Whether only the page of a chosen service could tell of its prompts, and is not asked. */
function isUnwatched(choices: Choices, service: string): boolean {
  return choices.services.includes(service) && canWatch(service, choices) && !seesPrompts(service, choices);
}
