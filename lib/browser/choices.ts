/** Keeps the person's choices in storage.local: settings only, never history, since page scripts of ours could read it. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Choices, grow, NOTHING_CHOSEN } from '../recording/choices.ts';
import { ChoicesSchema } from '../recording/choices-schema.ts';
import { knownServices } from '../services/known.ts';
import { createMatcher, type Matcher } from '../services/match.ts';
import { onStoredChange } from './stored.ts';

const KEY = 'choices';

/** What was chosen; nothing, when nothing was or when what is stored cannot be read. */
export async function readChoices(): Promise<Choices> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const read = v.safeParse(ChoicesSchema, stored);
  return read.success ? read.output : NOTHING_CHOSEN;
}

/** For who asks at each request: reads what was chosen once, and again after each change. To be called in the first turn. */
export function createChoicesReader(): () => Promise<Choices> {
  let known: Promise<Choices> | undefined;
  const forget = () => {
    known = undefined;
  };
  onChoicesChange(forget);
  return () => {
    known ??= readChoices().catch((error: unknown) => {
      forget();
      throw error;
    });
    return known;
  };
}

/** Tells services by their addresses: the catalogue's, those at hosts that the person named, and what they taught. */
export function createChosenMatcher(read = readChoices): () => Promise<Matcher> {
  let made: { key: string; matcher: Matcher } | undefined;
  return async () => {
    const { ownHosts, ownRules, update } = await read();
    const key = JSON.stringify([ownHosts, ownRules, update]);
    if (made?.key !== key) made = { key, matcher: createMatcher(knownServices({ ownHosts, ownRules, update })) };
    return made.matcher;
  };
}

type Changed = Partial<Omit<Choices, 'order'>>;

/** Changes some choices, and leaves the others as they are, also when two pages change some at once. */
export async function changeChoices(changed: Changed | ((before: Choices) => Changed)): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const before = await readChoices();
    const next = { ...before, ...(typeof changed === 'function' ? changed(before) : changed) };
    await browser.storage.local.set({ [KEY]: { ...next, order: grow(next.order, next.services) } });
  });
}

/** Forgets every choice. */
export async function forgetChoices(): Promise<void> {
  await browser.storage.local.clear();
}

/** Calls back when any page or the background changed a choice. */
export function onChoicesChange(changed: () => void): () => void {
  return onStoredChange('local', KEY, () => changed());
}
