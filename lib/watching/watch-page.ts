/** Watches one page of a chosen service: a gesture of the person's, then what the page makes of it within two seconds. */
import { followAnswer } from './follow-answer.ts';
import {
  fieldIn,
  filledFieldIn,
  findAll,
  findComposer,
  findShown,
  firstOf,
  holds,
  isEmpty,
  isInside,
  type Parts,
  type Root,
  rootsOf,
} from './parts.ts';

/** What the person did. Instants are milliseconds since 1970. */
export type PageAct = { kind: 'prompt' | 'edit' | 'regeneration'; at: number };

/** What a page is watched by, and who is told. `P`: the parts, and whatever else the watched page is known by. */
export type Heard<P extends Parts> = {
  /** Whether and how this page is watched just now; null where it is not. */
  parts(): P | null;
  now(): number;
  /** Something was sent. What it gives back is told of its answer, once that is whole. */
  acted(act: PageAct, parts: P): (from: number, to: number) => void;
  /** Something was typed and sent where no composer could be found. */
  lost(parts: P): void;
};

/** A gesture that waits for what the page makes of it. */
type Waiting<P extends Parts> = {
  at: number;
  /**
   * `key`: Enter in a field; `send`: the control that sends; `elsewhere`: any other press, which can ask for another
   * answer; `unknown`: Enter in a field that is no composer, on a page without one.
   */
  by: 'key' | 'send' | 'elsewhere' | 'unknown';
  parts: P;
  roots: readonly Root[];
  field: Element | null;
  /** The field is the page's own composer, and not one of a dialog: another in its place is the same one drawn anew. */
  isMain: boolean;
  /** The field is a message of the person's own that is written anew. */
  edits: boolean;
  messages: ReadonlySet<Element>;
  timers: number[];
};

/** When it is looked whether a gesture was confirmed, and when it is given up. */
const LOOKS_MS = [0, 30, 100, 200, 400, 700, 1000, 1500];
const LISTENS = { capture: true, passive: true };
const GIVEN_UP_MS = 2000;
/** Keys that empty a composer without sending: the letters, where they cut or undo. */
const DELETES = new Set(['Backspace', 'Delete', 'x', 'X', 'z', 'Z']);

const MARKED = '[aria-activedescendant]:not([aria-activedescendant=""])';

/** Watches until what it gives back is called. Untrusted events, which scripts make, are never gestures. */
export function watchPage<P extends Parts>(view: Window, heard: Heard<P>): () => void {
  let waiting: Waiting<P> | null = null;
  let stopAnswer = () => {};
  /** The last composer that had the focus: in shadow roots nothing else leads to it from the control that sends. */
  let lastComposer: WeakRef<Element> | null = null;
  /** The composer as it was when the pointer went down: some pages send before there is a click. */
  let filledAtPress = false;
  /** When it was last seen that something was sent. */
  let sentAt = 0;

  const composerNear = (roots: readonly Root[], parts: Parts): Element | null => {
    const last = lastComposer?.deref();
    return last?.isConnected ? last : findComposer(roots, parts);
  };
  let writing: Element | null = null;
  const isWriting = ({ roots, parts }: Pick<Waiting<P>, 'roots' | 'parts'>) => {
    writing = findShown(roots, parts.writing, writing);
    return writing !== null;
  };

  const drop = () => {
    for (const timer of waiting?.timers ?? []) view.clearTimeout(timer);
    waiting = null;
    view.removeEventListener('input', input, LISTENS);
  };

  const begin = (path: readonly EventTarget[], by: Waiting<P>['by'], parts: P, field: Element | null, edits: boolean) => {
    look();
    drop();
    const roots = [...new Set([...rootsOf(path), ...(field ? [field.getRootNode() as Root] : []), view.document])];
    // It would be told from nothing but that an answer begins.
    if (by === 'elsewhere' && isWriting({ roots, parts })) return;
    const messages = new Set(findAll(roots, parts.message));
    const main = field && findComposer(roots, parts);
    const isMain = field !== null && main !== null && (holds(main, field) || holds(field, main));
    waiting = { at: heard.now(), by, parts, roots, field, isMain, edits, messages, timers: [] };
    waiting.timers = [...LOOKS_MS.map((ms) => view.setTimeout(look, ms)), view.setTimeout(giveUp, GIVEN_UP_MS)];
    if (by === 'key') view.addEventListener('input', input, LISTENS);
  };

  const giveUp = () => {
    look();
    drop();
  };

  const look = () => {
    if (waiting === null) return;
    const kind = confirmedKind(waiting);
    if (kind === null) return;
    const { at, by, parts, roots } = waiting;
    drop();
    if (by === 'unknown') return heard.lost(parts);
    stopAnswer();
    sentAt = heard.now();
    const answered = heard.acted({ kind, at }, parts);
    const isStill = () => (heard.parts() === null ? null : isWriting({ roots, parts }));
    if (parts.writing.length > 0) stopAnswer = followAnswer(view, isStill, heard.now, answered);
  };

  const confirmedKind = (gesture: Waiting<P>): PageAct['kind'] | null => {
    const { by, edits, field, isMain, parts, roots, messages } = gesture;
    if (by === 'elsewhere' && !isWriting(gesture)) return null;
    if (edits) return field?.isConnected ? null : 'edit';
    // A field for searching keeps what was written in it.
    if (by === 'unknown') return field?.isConnected && isEmpty(field) ? 'prompt' : null;
    // What costs least is looked at first: a talk can be long.
    const composer = field?.isConnected ? field : by !== 'elsewhere' && isMain ? findComposer(roots, parts) : null;
    if (composer !== null && isEmpty(composer)) return 'prompt';
    const now = findAll(roots, parts.message);
    const added = now.filter((element) => !messages.has(element)).length;
    // Answers that are asked for again add no message; a suggestion that is pressed adds one; an old talk, many.
    if (by === 'elsewhere') return added === 0 ? 'regeneration' : added === 1 ? 'prompt' : null;
    const hasLast = now.length > 0 && !messages.has(now.at(-1) as Element);
    return hasLast && added === 1 && now.length > messages.size ? 'prompt' : null;
  };

  const keydown = (event: Event) => {
    const { key } = event as Partial<KeyboardEvent>;
    // Most keys say nothing: no more of them is touched, since the page waits meanwhile.
    if (key !== 'Enter' && (waiting === null || !DELETES.has(key ?? ''))) return;
    if (!event.isTrusted || !(event instanceof KeyboardEvent)) return;
    const isTyped = key?.length === 1 && !event.ctrlKey && !event.metaKey;
    if (isTyped) return;
    if (key !== 'Enter') return giveUp();
    if (event.shiftKey || event.altKey || event.repeat) return;
    // Composing, as Japanese is written: this Enter only takes what was proposed.
    if (event.isComposing || event.keyCode === 229) return;
    const parts = heard.parts();
    const path = event.composedPath();
    const field = parts && fieldIn(path);
    if (!parts || !field || isEmpty(field)) return;
    // Enter takes what is marked in a list, of mentions say.
    if (firstOf(path, [MARKED]) !== null) return;
    if (isInside(field, parts.message)) return begin(path, 'key', parts, field, true);
    const composer = firstOf(path, parts.composer);
    if (composer !== null) return begin(path, 'key', parts, composer, false);
    if (findComposer(rootsOf(path), parts) === null) begin(path, 'unknown', parts, field, false);
  };

  const pointerdown = (event: Event) => {
    const parts = event.isTrusted ? heard.parts() : null;
    if (!parts) return;
    const path = event.composedPath();
    const composer = firstOf(path, parts.send) && composerNear(rootsOf(path), parts);
    filledAtPress = composer !== null && !isEmpty(composer);
  };

  const click = (event: Event) => {
    const parts = event.isTrusted ? heard.parts() : null;
    if (!parts) return;
    const path = event.composedPath();
    // A button that a key presses has no such moment before.
    const wasFilled = filledAtPress && event instanceof UIEvent && event.detail > 0;
    filledAtPress = false;
    // Enter in a form presses its button too: the same act, already waiting.
    if (waiting?.by === 'key' && event instanceof UIEvent && event.detail === 0) return;
    const message = firstOf(path, parts.message);
    const edited = message && filledFieldIn(message);
    // What else there is beside the field can as well be what gives it up.
    if (edited) return fieldIn(path) ? undefined : begin(path, firstOf(path, parts.send) ? 'send' : 'elsewhere', parts, edited, true);
    if (firstOf(path, parts.send) !== null) {
      const composer = composerNear(rootsOf(path), parts);
      if (composer !== null && (wasFilled || !isEmpty(composer))) return begin(path, 'send', parts, composer, false);
      // Pressed once more: the first press has sent.
      if (Math.abs(heard.now() - sentAt) < GIVEN_UP_MS) return;
    }
    // To open another talk asks for nothing.
    if (firstOf(path, ['a[href]']) !== null) return;
    const canTell = parts.writing.length > 0 && parts.message.length > 0;
    if (canTell && fieldIn(path) === null && (waiting === null || waiting.by === 'elsewhere')) begin(path, 'elsewhere', parts, null, false);
  };

  const focusin = (event: Event) => {
    const parts = event.isTrusted ? heard.parts() : null;
    const composer = parts && firstOf(event.composedPath(), parts.composer);
    if (parts && composer && !isInside(composer, parts.message)) lastComposer = new WeakRef(composer);
  };

  const input = (event: Event) => {
    // A line was begun: this Enter did not send.
    const isLine = event instanceof InputEvent && /^insert(LineBreak|Paragraph)$/.test(event.inputType);
    if (event.isTrusted && isLine) drop();
  };

  const listeners = { keydown, pointerdown, click, focusin, pagehide: giveUp };
  for (const [type, listener] of Object.entries(listeners)) view.addEventListener(type, listener, LISTENS);
  return () => {
    for (const [type, listener] of Object.entries(listeners)) view.removeEventListener(type, listener, LISTENS);
    drop();
    stopAnswer();
  };
}
