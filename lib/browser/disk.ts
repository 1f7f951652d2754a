/** What the browser says of the disk: how much is free on it, and which errors mean that it is full or at fault. */

/** Below this much free quota, in bytes, nothing is written. */
const LEAST_FREE = 20 * 1024 * 1024;

/**
 * Asked before every write (0.3 ms): an answer kept for half a minute let a disk run full between two prompts. Firefox
 * takes its quota from the disk at its start, so there it says nothing; where the browser cannot tell, there is space.
 */
export async function hasSpace(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined || quota - usage >= LEAST_FREE;
  } catch {
    return true;
  }
}

export function isDiskError(error: unknown): boolean {
  return error instanceof DOMException && ['QuotaExceededError', 'UnknownError', 'AbortError'].includes(error.name);
}
