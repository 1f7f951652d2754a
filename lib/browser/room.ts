/** Whether there is room on the disk to write: a database that runs full can be lost whole, and not every browser says so before. */
import browser from 'webextension-polyfill';

/** Below this much free quota, in bytes, recording stops. */
const LEAST_FREE = 20 * 1024 * 1024;
/** How long an answer of the browser holds, and how long nothing is written after a write that failed. */
const HOLDS_MS = 30_000;
const KEY = 'full';

/** Kept in memory by the browser: it can be written when the disk cannot. */
type Full = { since: number; triedAt: number };

export interface Room {
  /** Whether something may be written now. While the browser is asked, its last answer holds: recording does not wait for a slow disk. */
  hasRoom(): Promise<boolean>;
  /** A write failed for want of room, or because the disk is at fault. */
  failed(): Promise<void>;
  /** A write succeeded; the instant since when none had, if there is one, and it is forgotten. */
  succeeded(): Promise<number | null>;
}

export function createRoom(now: () => number): Room {
  let askedAt = Number.NEGATIVE_INFINITY;
  let lastAnswer: Promise<boolean> | undefined;
  /** Undefined until it was read once. */
  let full: Promise<Full | null> | undefined;
  const readFull = () => {
    full ??= browser.storage.session.get(KEY).then((stored) => (stored[KEY] as Full | undefined) ?? null);
    return full;
  };
  const markFull = async () => {
    const before = await readFull();
    const marked = { since: before?.since ?? now(), triedAt: now() };
    full = Promise.resolve(marked);
    await browser.storage.session.set({ [KEY]: marked });
  };
  const ask = () => {
    askedAt = now();
    const answer = estimateRoom();
    lastAnswer ??= answer;
    answer.then((hasRoom) => {
      lastAnswer = answer;
      if (!hasRoom) void markFull();
    });
  };
  return {
    async hasRoom() {
      const tried = await readFull();
      if (tried && Math.abs(now() - tried.triedAt) < HOLDS_MS) return false;
      if (lastAnswer === undefined || Math.abs(now() - askedAt) >= HOLDS_MS) ask();
      return (await lastAnswer) ?? true;
    },
    failed: markFull,
    async succeeded() {
      const ended = await readFull();
      if (!ended) return null;
      full = Promise.resolve(null);
      await browser.storage.session.remove(KEY);
      return ended.since;
    },
  };
}

/** Errors that say that the disk is full or at fault, in either browser. */
export function isDiskError(error: unknown): boolean {
  return error instanceof DOMException && ['QuotaExceededError', 'UnknownError', 'AbortError'].includes(error.name);
}

/** Where the browser cannot tell, there is taken to be room. */
async function estimateRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage >= LEAST_FREE;
  } catch {
    return true;
  }
}
