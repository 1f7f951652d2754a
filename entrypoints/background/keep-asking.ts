/** Works out what may be asked by the rules and tells it to whoever asks; writes down what became of each question. */
import { onPoke, readTold, tell } from '../../lib/browser/asking.ts';
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { instantOf, localTime, now } from '../../lib/browser/clock.ts';
import { onNewDay } from '../../lib/browser/daily.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { onRecordChange, tellChange } from '../../lib/browser/news.ts';
import { randomId } from '../../lib/browser/outbox.ts';
import { createPageScript } from '../../lib/browser/page-scripts.ts';
import { onPermissionChange, withdrawnOf } from '../../lib/browser/permissions.ts';
import { questionChoices } from '../../lib/browser/question-settings.ts';
import { hasRoom } from '../../lib/browser/room.ts';
import { onPauseEnd } from '../../lib/browser/toolbar.ts';
import { isPaused } from '../../lib/recording/choices.ts';
import type { LeftAsked } from '../../lib/recording/outbox.ts';
import type { Asked } from '../../lib/recording/said.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import { asksHowOften } from '../../lib/reflection/may-ask.ts';
import { type Offer, offersOf } from '../../lib/reflection/offer.ts';
import { ASKINGS } from '../../lib/reflection/question.ts';
import { NOTHING_TOLD, type Told } from '../../lib/reflection/told.ts';
import type { ScriptPages } from '../../lib/services/watched.ts';
import type { Store } from '../../lib/store/database.ts';
import { readLastMoment } from '../../lib/store/read.ts';
import { readSaid, say } from '../../lib/store/said.ts';
import { inTurn } from './in-turn.ts';
import { pauseOf, placesOfPause } from './pause-of.ts';

const clock = { now, localTime, instantOf };

export function keepAsking(store: Store): (left: readonly LeftAsked[]) => Promise<void> {
  const managed = isManaged();
  // A pause comes when a page is opened: not to one that is open already.
  const script = createPageScript('pause', { runAt: 'document_idle', inOpenTabs: false });

  const work = async (): Promise<{ told: Told; places: readonly ScriptPages[] }> => {
    const [settings, choices] = await Promise.all([questionChoices.read(), readChoices()]);
    const isOn = ASKINGS.some((asking) => settings.on[asking]);
    if (!isOn || choices.consentAt === null || isPaused(choices, now()) || (await managed) || !(await hasRoom())) {
      return { told: { ...NOTHING_TOLD, easy: settings.easy }, places: [] };
    }
    const [log, relied, changed, helpers, last, before] = await Promise.all([
      readSaid(store, 'asked'),
      readSaid(store, 'relied'),
      readSaid(store, 'question'),
      readSaid(store, 'helper'),
      readLastMoment(store),
      readTold(),
    ]);
    const deck = deckOf(changed);
    const waiting = [...before.offers, ...(before.pause ? [before.pause.offer] : [])];
    const nameOf = (occasion: Offer['occasion']) => {
      const same = waiting.find((offer) => offer.occasion === occasion && !log.some(({ id }) => id === offer.id));
      return same?.id ?? randomId();
    };
    const situation = { settings, log, relied, clock };
    const tagged = last ? await readSaid(store, 'tags', { from: last.day, to: last.day }) : [];
    const offers = offersOf({ ...situation, deck, moments: last ? [last] : [], tagged, nameOf, seed: String(choices.consentAt) });
    const pause = offers.find(({ occasion }) => occasion === 'pause');
    const withdrawn = await withdrawnOf(choices);
    const places = placesOfPause({ settings, choices, withdrawn }).map(({ id, pages }) => ({ service: id, pages, inFrames: false }));
    const told = {
      offers: offers.filter(({ occasion }) => occasion !== 'pause'),
      howOften: asksHowOften(situation),
      pause: pause ? await pauseOf(pause, { settings, choices, withdrawn, deck, log, relied, helpers }) : null,
      quiet: relied.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [{ from, to }])),
      easy: settings.easy,
      sent: last && last.prompts > 0 ? { service: last.service, of: `${last.id} ${last.prompts}` } : null,
    };
    return { told, places };
  };
  let isDue = false;
  const inNextTurn = inTurn(async () => {
    isDue = false;
    const { told, places } = await work();
    await tell(told);
    await script.runOn(places);
  });
  /** However much is written at once, it is worked out once for all that waits. */
  const refresh = () => {
    if (isDue) return;
    isDue = true;
    inNextTurn();
  };

  for (const onChange of [onChoicesChange, questionChoices.onChange, onPermissionChange, onPauseEnd, onRecordChange, onNewDay, onPoke]) {
    onChange(refresh);
  }
  refresh();

  return async (left) => {
    if (left.length === 0) return;
    const [told, log] = await Promise.all([readTold(), readSaid(store, 'asked')]);
    const rows = new Map(log.map((row) => [row.id, row]));
    const changed = new Map<string, Asked>();
    for (const { id, at, outcome, service } of left) {
      const offer = [...told.offers, ...(told.pause ? [told.pause.offer] : [])].find((one) => one.id === id);
      const row = changed.get(id) ?? rows.get(id) ?? (offer ? rowOf(offer, at, service) : undefined);
      // What was answered stays so, whatever is told of it later.
      if (row && (row.outcome === 'shown' || outcome === 'answered')) changed.set(id, { ...row, outcome });
    }
    await say(store, [...changed.values()]);
    tellChange();
    refresh();
  };
}

function rowOf({ id, occasion, question, ...offer }: Offer, at: number, service = offer.service): Asked {
  return { what: 'asked', id, ...localTime(at), at, occasion, question, ...(service === undefined ? {} : { service }), outcome: 'shown' };
}
