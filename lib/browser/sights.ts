/** What is remembered of each service to tell whether it is still seen. */
import browser from 'webextension-polyfill';
import { NOTHING_SEEN, type Sight } from '../recording/health.ts';
import { onStoredChange } from './stored.ts';

const KEY = 'sights';
/** When exactly something was noticed is not written down anew more often than this. */
const EXACT_MS = 60_000;
/** Numbers from here on are instants: this is a day of 1973, and no length of time. */
const FIRST_INSTANT = 1e11;

export type Sights = Readonly<Record<string, Sight>>;

export async function readSights(): Promise<Sights> {
  return ((await browser.storage.local.get(KEY))[KEY] as Sights | undefined) ?? {};
}

export function onSightsChange(changed: () => void): () => void {
  return onStoredChange('local', KEY, () => changed());
}

/** For the background, which alone writes: keeps them in memory, since they change with each prompt. */
export type SightKeeper = {
  change(service: string, next: (sight: Sight) => Sight): Promise<void>;
  /** Forgets all services but these. */
  keepOnly(services: readonly string[]): Promise<void>;
};

export function createSightKeeper(): SightKeeper {
  let known: Promise<Sights> | undefined;
  let written = '';
  onStoredChange('local', KEY, (sights) => {
    // Everything was deleted.
    if (sights === undefined) known = undefined;
  });
  const read = () => {
    known ??= readSights().then(
      (sights) => {
        written = outlineOf(sights);
        return sights;
      },
      (error: unknown) => {
        // The next one reads again.
        known = undefined;
        throw error;
      },
    );
    return known;
  };
  const put = async (next: (sights: Sights) => Sights) => {
    const after = read().then(next);
    known = after;
    const outline = outlineOf(await after);
    if (outline === written) return;
    written = outline;
    // On a full disk no more is lost than what is known of this session.
    const sights = await after;
    const isNone = Object.keys(sights).length === 0;
    const writing = isNone ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: sights });
    await writing.catch(() => undefined);
  };
  return {
    change: (service, next) => put((sights) => ({ ...sights, [service]: next(sights[service] ?? NOTHING_SEEN) })),
    keepOnly: (services) => put((sights) => Object.fromEntries(Object.entries(sights).filter(([service]) => services.includes(service)))),
  };
}

/** Two are alike that differ only in seconds: what is written for each prompt would slow down recording. */
function outlineOf(sights: Sights): string {
  return JSON.stringify(sights, (_, value) => (typeof value === 'number' && value > FIRST_INSTANT ? Math.floor(value / EXACT_MS) : value));
}
