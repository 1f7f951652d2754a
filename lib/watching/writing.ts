/** Whether an answer is being written: by what a page shows only then, or, where nothing such is known, by its changes. */
import { findAll, findComposer, findShown, holds, type Parts, type Root } from './parts.ts';

/** What is looked at; `now` gives milliseconds since 1970. */
export type Place = { view: Window; roots: readonly Root[]; parts: Parts; now: () => number };

export type Writing = {
  isWriting(): boolean;
  /** The instant of the last change, where it is known. */
  changedAt(): number | null;
  stop(): void;
};

/** Changes nearer together than this are one: a menu that opens is drawn in pieces too. */
const APART_MS = 250;
/** So many changes apart are an answer. */
const ENOUGH = 3;
/** Of changes at once the last are looked at: a page can make thousands. */
const LOOKED_AT = 20;
/** An answer that has not changed for so long is whole. */
const STILL_MS = 3000;

export function lookForWriting(place: Place): Writing {
  return place.parts.writing.length > 0 ? byWhatIsShown(place) : byChanges(place);
}

function byWhatIsShown({ roots, parts }: Place): Writing {
  let shown: Element | null = null;
  const isWriting = () => {
    shown = findShown(roots, parts.writing, shown);
    return shown !== null;
  };
  return { isWriting, changedAt: () => null, stop: () => {} };
}

/** What changes after the last message of the person's, beside the composer: where that is, and never what. */
function byChanges({ view, roots, parts, now }: Place): Writing {
  let message: Element | null = null;
  let talk: Element | null = null;
  let changes = 0;
  let changedAt = 0;
  let timer = 0;
  const isAfter = (node: Node) => ((message?.compareDocumentPosition(node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // It listens for one change at a time, since a page that is writing makes hundreds.
  const observer = new MutationObserver((records) => {
    if (!message?.isConnected) return listen();
    if (!records.slice(-LOOKED_AT).some(({ target, addedNodes }) => isAfter(addedNodes[addedNodes.length - 1] ?? target))) return;
    changes += 1;
    changedAt = now();
    observer.disconnect();
    timer = view.setTimeout(listen, APART_MS);
  });
  const stop = () => {
    view.clearTimeout(timer);
    observer.disconnect();
  };
  const listen = () => {
    stop();
    if (!message?.isConnected) {
      message = findAll(roots, parts.message).at(-1) ?? null;
      talk = message && talkAround(message, findComposer(roots, parts));
    }
    if (talk) observer.observe(talk, { childList: true, characterData: true, subtree: true });
  };
  listen();
  return {
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
