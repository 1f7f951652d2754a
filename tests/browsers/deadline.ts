// Waiting in the drivers: ask again and again until a deadline, never sleep for a guessed time.
import type { Page } from './driver.ts';
import { glance } from './in-page.ts';

/** What tests wait for is there at once as a rule; a machine that writes to its disk may stand still for many seconds. */
export const PATIENCE_MS = 30_000;

/** Resolves with the first value of `ask` that is neither false, null nor undefined; throws after `timeoutMs`. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeoutMs = PATIENCE_MS, everyMs = 25 }: { timeoutMs?: number; everyMs?: number } = {},
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = performance.now() + timeoutMs;
  let lastError = '';
  for (;;) {
    try {
      const value = await ask();
      if (value !== false && value !== null && value !== undefined) {
        return value as Exclude<T, false | null | undefined>;
      }
      lastError = '';
    } catch (error) {
      lastError = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}${lastError}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Waits until a page satisfies `fn`; what was to be seen on it instead is in the error. */
export async function untilPage<A>(
  page: Page,
  fn: (arg: A) => boolean | Promise<boolean>,
  arg: A | undefined,
  timeoutMs = PATIENCE_MS,
): Promise<void> {
  try {
    await until(`the page to satisfy ${String(fn).slice(0, 200)}`, () => page.evaluate(fn, arg), { timeoutMs });
  } catch (error) {
    const seen = await page.evaluate(glance).catch(() => 'a page that does not answer');
    throw new Error(`${(error as Error).message}; there is ${seen}`, { cause: error });
  }
}

/** The promise's own outcome, or an error naming `what` if it takes longer than `timeoutMs`. */
export async function within<T>(promise: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
