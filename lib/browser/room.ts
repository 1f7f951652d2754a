/** Whether there is room on the disk to write: a database that runs full can be lost whole. */

/** Below this much free quota, in bytes, recording stops. */
const LEAST_FREE = 20 * 1024 * 1024;
const ASK_EVERY_MS = 30_000;

/**
 * Asks the browser at most every 30 seconds, and tells `asked` each answer. While it asks, the last answer holds, so that
 * recording does not wait for a slow disk. Where the browser cannot tell, there is taken to be room.
 */
export function createRoomCheck(now: () => number, asked: (hasRoom: boolean) => void): () => Promise<boolean> {
  let askedAt = Number.NEGATIVE_INFINITY;
  let lastAnswer: Promise<boolean> | undefined;
  return () => {
    if (lastAnswer === undefined || Math.abs(now() - askedAt) >= ASK_EVERY_MS) {
      askedAt = now();
      const answer = estimateRoom();
      lastAnswer ??= answer;
      answer.then((hasRoom) => {
        lastAnswer = answer;
        asked(hasRoom);
      });
    }
    return lastAnswer;
  };
}

async function estimateRoom(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage >= LEAST_FREE;
  } catch {
    return true;
  }
}
