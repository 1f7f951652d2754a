/** What may be asked next, on which occasion and of which turn: made by the background, shown by a page or the popup. */
import type { Moment } from '../recording/record.ts';
import type { Tagged } from '../recording/said.ts';
import { chooseQuestion } from './choose.ts';
import { askedInVisit, isRelied, type Situation, windowOf } from './may-ask.ts';
import type { Asking, Question } from './question.ts';
import { ASKINGS } from './question.ts';
import { asksToKeep } from './weeks.ts';

export type Offer = {
  id: string;
  occasion: Asking;
  question: string;
  /** Instants between which it may be shown. */
  from: number;
  until: number;
  /** Of a check-in: the turn. */
  moment?: string;
  service?: string;
};

export type Offering = Situation & {
  deck: readonly Question[];
  /** The newest turns. */
  moments: readonly Moment[];
  /** What was said of them. */
  tagged: readonly Tagged[];
  /** Names an offer; the same for the same situation, so that it does not change while it waits. */
  nameOf(occasion: Asking, after: number): string;
  seed: string;
};

/** Every fourth week, whatever else would have come. */
const KEEP_PAUSE_STOP = 'WE-12';

/** Left for a minute, a service has been left: its time is written down every minute. */
const LEFT_MS = 60_000;

/** One offer for each occasion that may be asked, in the order in which they are named. */
export function offersOf(offering: Offering): Offer[] {
  return ASKINGS.flatMap((occasion) => {
    const found = windowOf(occasion, offering);
    if (found === null) return [];
    const { clock, deck, log, settings, seed } = offering;
    const { day } = clock.localTime(clock.now());
    const question = chooseQuestion({ asking: occasion, deck, log, day, easy: settings.easy, seed });
    if (question === null) return [];
    const isToKeep = occasion === 'week' && asksToKeep(settings.since, day);
    const offer: Offer = {
      id: offering.nameOf(occasion, log.length),
      occasion,
      question: isToKeep ? KEEP_PAUSE_STOP : question.id,
      ...found,
    };
    return occasion === 'check' ? checkOf(offer, offering) : [offer];
  });
}

/** A check-in is of the last turn, if it was not paused at, not asked about however much later, and not one of those relied on. */
function checkOf(offer: Offer, { moments, tagged, log, relied, clock }: Offering): Offer[] {
  const [last] = moments.filter(({ counted }) => counted === 1).sort((a, b) => b.lastAt - a.lastAt);
  if (last === undefined || last.day !== clock.localTime(clock.now()).day) return [];
  const { id: moment, service, minute } = last;
  const isAsked = log.some((asked) => asked.occasion === 'check' && asked.service === service && asked.at >= last.startAt);
  const told = tagged.find(({ id }) => id === moment);
  const isNeeded = told?.reliedOn === true || isRelied(relied, { service, minute, purposes: told?.purpose ?? [] });
  if (isAsked || isNeeded || askedInVisit(log, service, last.startAt, last.lastAt)) return [];
  return [{ ...offer, moment, service, from: Math.max(offer.from, last.lastAt + LEFT_MS) }];
}
