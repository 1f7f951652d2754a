/** Whether an answer is being written: by what a page shows only then, or, where nothing such is known, by its changes. */
import { findAll, findComposer, findShown, holds, type Parts, type Root } from './parts.ts';

/** What is looked at; `now` gives milliseconds since 1970. */
type Place = { view: Window; roots: readonly Root[]; parts: Parts; now: () => number };

export type Writing = {
  /** How often it is worth looking, in milliseconds, until an answer has begun, and then. */
  looksMs: readonly [number, number];
  isWriting(): boolean;
  /** The instant of the last change, give or take half a second; 0 where there was none, null where it is not known. */
  changedAt(): number | null;
  stop(): void;
};

/** Changes nearer together than this are one: a menu that opens is drawn in pieces too. */
const APART_MS = 250;
/** So many changes apart are an answer; from then on it is looked more seldom. */
const ENOUGH = 3;
const LATER_MS = 1000;
/** Of changes at once the last are looked at: a page can make thousands. */
const LOOKED_AT = 20;
/** An answer that has not changed for so long is whole. */
const STILL_MS = 3000;

/** `message`: the last one of the person's so far, if there is any. */
export function lookForWriting(place: Place, message: Element | null): Writing {
  return place.parts.writing.length > 0 ? byWhatIsShown(place) : byChanges(place, message);
}

function byWhatIsShown({ roots, parts }: Place): Writing {
  let shown: Element | null = null;
  const isWriting = () => {
    shown = findShown(roots, parts.writing, shown);
    return shown !== null;
  };
  return { looksMs: [250, 1000], isWriting, changedAt: () => null, stop: () => {} };
}

/** What changes after the last message of the person's, beside the composer: where that is, and never what. */
function byChanges({ view, roots, parts, now }: Place, before: Element | null): Writing {
  let message = before;
  let talk: Element | null = null;
  let changes = 0;
  let changedAt = 0;
  let timer = 0;
  // Exactly this: what is in the message follows it too.
  const isAfter = (node: Node) => message?.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING;
  // It listens for one change at a time, since a page that is writing makes hundreds.
  const observer = new MutationObserver((records) => {
    if (!message?.isConnected) return listen();
    if (!records.slice(-LOOKED_AT).some(({ target, addedNodes }) => isAfter(addedNodes[addedNodes.length - 1] ?? target))) return;
    changes += 1;
    const deafMs = changes < ENOUGH ? APART_MS : LATER_MS;
    changedAt = now() + deafMs / 2;
    observer.disconnect();
    timer = view.setTimeout(listen, deafMs);
  });
  const stop = () => {
    view.clearTimeout(timer);
    observer.disconnect();
  };
  const listen = () => {
    stop();
    if (!message?.isConnected) [message, talk] = [findAll(roots, parts.message).at(-1) ?? null, null];
    if (message) talk ??= talkAround(message, findComposer(roots, parts));
    if (talk) observer.observe(talk, { childList: true, characterData: true, subtree: true });
  };
  listen();
  return {
    looksMs: [1000, STILL_MS],
    isWriting() {
      // A page that begins a talk, or draws it anew, has another place for it.
      if (!message?.isConnected) listen();
      return changes >= ENOUGH && now() - changedAt < STILL_MS;
    },
    changedAt: () => changedAt,
    stop,
  };
}

/** The largest part of the page that holds a message and not the composer: menus and notices stand elsewhere. */
function talkAround(message: Element, composer: Element | null): Element {
  let talk = message;
  while (talk.parentElement && !(composer && holds(talk.parentElement, composer))) talk = talk.parentElement;
  return talk;
}
