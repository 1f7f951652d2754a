/** Watches one page of a chosen service: a gesture of the person's, then what the page makes of it within two seconds. */
import { followAnswer } from './follow-answer.ts';
import {
  fieldIn,
  filledFieldIn,
  findAll,
  findComposer,
  firstOf,
  holds,
  isEmpty,
  isInside,
  type Parts,
  type Root,
  rootsOf,
} from './parts.ts';
import { lookForWriting, type Writing } from './writing.ts';

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
  /** Whether an answer begins; null where that would tell nothing. */
  writing: Writing | null;
  timers: number[];
};

/** When it is looked whether a gesture was confirmed, and when it is given up. */
const LOOKS_MS = [0, 30, 100, 200, 400, 700, 1000, 1500];
const LISTENS = { capture: true, passive: true };
const GIVEN_UP_MS = 2000;
/** Where only its changes tell of an answer: its first words are waited for, and its last are past once it is quiet. */
const FIRST_WORDS_MS = 6000;
const CHANGE_LOOKS_MS = Array.from({ length: FIRST_WORDS_MS / 500 - 1 }, (_, at) => (at + 1) * 500);
const QUIET_MS = 1000;
/** Keys that empty a composer without sending: the letters, where they cut or undo. */
const DELETES = new Set(['Backspace', 'Delete', 'x', 'X', 'z', 'Z']);

const MARKED = '[aria-activedescendant]:not([aria-activedescendant=""])';

/** Watches until what it gives back is called. Untrusted events, which scripts make, are never gestures. */
export function watchPage<P extends Parts>(view: Window, heard: Heard<P>): () => void {
  let waiting: Waiting<P> | null = null;
  /** The answer that is followed, and how to stop. */
  let answer: Writing | null = null;
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
  /** Whether what changes now may be the answer to what was sent before. */
  const isAnswering = () => {
    const changedAt = answer?.changedAt() ?? null;
    return changedAt !== null && (!answer?.isWriting() || heard.now() - changedAt < QUIET_MS);
  };

  const writingIn = (roots: readonly Root[], parts: P, messages: Iterable<Element>) =>
    lookForWriting({ view, roots, parts, now: heard.now }, [...messages].at(-1) ?? null);

  const drop = () => {
    for (const timer of waiting?.timers ?? []) view.clearTimeout(timer);
    waiting?.writing?.stop();
    waiting = null;
    view.removeEventListener('input', input, LISTENS);
  };

  const begin = (path: readonly EventTarget[], by: Waiting<P>['by'], parts: P, field: Element | null, edits: boolean) => {
    look();
    drop();
    const roots = [...new Set([...rootsOf(path), ...(field ? [field.getRootNode() as Root] : []), view.document])];
    // It would be told from nothing but that an answer begins.
    if (by === 'elsewhere' && isAnswering()) return;
    const messages = findAll(roots, parts.message);
    const writing = by === 'elsewhere' ? writingIn(roots, parts, messages) : null;
    if (writing?.isWriting()) return;
    const main = field && findComposer(roots, parts);
    const isMain = field !== null && main !== null && (holds(main, field) || holds(field, main));
    waiting = { at: heard.now(), by, parts, roots, field, isMain, edits, messages: new Set(messages), writing, timers: [] };
    const [looks, end] = writing?.changedAt() === 0 ? [CHANGE_LOOKS_MS, FIRST_WORDS_MS] : [LOOKS_MS, GIVEN_UP_MS];
    waiting.timers = [...looks.map((ms) => view.setTimeout(look, ms)), view.setTimeout(giveUp, end)];
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
    const { at, by, messages, parts, roots, writing } = waiting;
    // What tells of this answer goes on.
    waiting.writing = null;
    drop();
    if (by === 'unknown') return heard.lost(parts);
    stopAnswer();
    sentAt = heard.now();
    const whole = heard.acted({ kind, at }, parts);
    answer = writing ?? writingIn(roots, parts, messages);
    const over = () => {
      answer = null;
    };
    stopAnswer = followAnswer(view, answer, () => heard.parts() !== null, at, heard.now, { whole, over });
  };

  const confirmedKind = (gesture: Waiting<P>): PageAct['kind'] | null => {
    const { by, edits, field, isMain, parts, roots, messages, writing } = gesture;
    if (writing && !writing.isWriting()) return null;
    if (edits) return field?.isConnected ? null : 'edit';
    // A field for searching keeps what was written in it.
    if (by === 'unknown') return field?.isConnected && isEmpty(field) ? 'prompt' : null;
    // What costs least is looked at first: a talk can be long.
    const composer = field?.isConnected ? field : by !== 'elsewhere' && isMain ? findComposer(roots, parts) : null;
    if (composer !== null && isEmpty(composer)) return 'prompt';
    // Another talk was opened, or this one moved on: what changes in it is no answer.
    if (typeof writing?.changedAt() === 'number' && [...messages].at(-1)?.isConnected === false) return null;
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
    if (parts.message.length > 0 && fieldIn(path) === null && (waiting === null || waiting.by === 'elsewhere'))
      begin(path, 'elsewhere', parts, null, false);
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
