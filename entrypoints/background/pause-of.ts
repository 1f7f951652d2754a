/** All that the script of the pause is told: the question in words, where it may stand, and its doors. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { REFLECTING, setQuestion } from '../../lib/language/reflecting.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { AWAY_MS } from '../../lib/recording/moment.ts';
import type { Asked, Helper, Relied } from '../../lib/recording/said.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import { type Question, wordsOf } from '../../lib/reflection/question.ts';
import { capOf, MOST_HELPERS, type QuestionSettings } from '../../lib/reflection/settings.ts';
import type { PauseTold } from '../../lib/reflection/told.ts';
import { knownServices } from '../../lib/services/known.ts';
import type { Service } from '../../lib/services/service.ts';
import { watchedOf } from '../../lib/services/watched.ts';

/** Asks for nothing but a breath. */
const BREATH = 'PA-18';

export type PauseSituation = {
  settings: QuestionSettings;
  choices: Choices;
  withdrawn: readonly string[];
  deck: readonly Question[];
  log: readonly Asked[];
  relied: readonly Relied[];
  helpers: readonly Helper[];
};

/** Null where there is no page it may stand on. */
export async function pauseOf(
  offer: Offer,
  { settings, choices, withdrawn, deck, log, relied, helpers }: PauseSituation,
): Promise<PauseTold | null> {
  const question = deck.find(({ id }) => id === offer.question);
  const may = placesOfPause({ settings, choices, withdrawn }).filter(({ id }) => !relied.some((row) => row.service === id));
  const on = may.map((service) => ({
    service: service.id,
    pages: service.pages,
    from: afterVisit(log, service.id),
    parts: watchedOf([service], choices)[0] ?? null,
  }));
  if (question === undefined || on.length === 0) return null;
  const { entry } = chooseLanguage(choices.language, navigator.languages);
  const words = await REFLECTING[entry.code]();
  const { text, language } = wordsOf(question, entry.code);
  const isFirst = !log.some(({ occasion }) => occasion === 'pause');
  const named = [...helpers].sort((a, b) => a.place - b.place).slice(0, MOST_HELPERS);
  return {
    offer,
    on,
    says: {
      ...{ question: setQuestion(text, language), language },
      ...{ takesFocus: settings.takesFocus, dark: choices.theme, easy: settings.easy, breath: question.id === BREATH },
      helpers: settings.helpersOnPause ? named.map(({ name }) => name) : [],
      delay: settings.delayS === 0 ? null : fillSlots(words.panel.delay, { seconds: String(settings.delayS) }),
      words: {
        ...{ region: words.panel.region, note: words.panel.note, rotate: isFirst ? words.question.rotate : null },
        why: fillSlots(words.question.why, { n: String(capOf('pause', settings)) }),
        ...{ goOn: words.pause.goOn, notNow: words.pause.notNow, skip: words.pause.skip, less: words.pause.less },
      },
    },
  };
}

/** The services on whose pages a pause was chosen, of those that may be seen. */
export function placesOfPause({ settings, choices, withdrawn }: Pick<PauseSituation, 'settings' | 'choices' | 'withdrawn'>): Service[] {
  const isMeant = (id: string) => settings.pauseOn.includes(id) && choices.services.includes(id) && !withdrawn.includes(id);
  return settings.on.pause ? knownServices(choices).filter(({ id }) => isMeant(id)) : [];
}

/** Of a visit that was asked about, no pause: one is due in the next, half an hour later. */
function afterVisit(log: readonly Asked[], service: string): number {
  const asked = log.filter((row) => row.service === service && row.occasion === 'check');
  return Math.max(0, ...asked.map(({ at }) => at + AWAY_MS));
}
