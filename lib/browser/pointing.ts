/** Lets the person point at the parts of a chat page in its own tab: a script is there from their click until they have, and no longer. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const FILE = '/point.js';

/** An id, or a kind of element with what programs call it, perhaps inside something that has an id: nothing else is taken from a page. */
const POINTED =
  /^(#[A-Za-z][\w-]{0,47} )?(#[A-Za-z][\w-]{0,47}|[a-z][a-z0-9-]{0,30}(\[(data-testid|data-test-id|data-qa|name|type|role|contenteditable)="[A-Za-z][\w-]{0,47}"\])?)$/;

const selector = v.pipe(v.string(), v.maxLength(160), v.regex(POINTED));
const PointedSchema = v.strictObject({ composer: selector, send: v.nullable(selector) });

export type Pointed = v.InferOutput<typeof PointedSchema>;

let newest = 0;

/**
 * `no-tab`: no tab shows any of the hosts; `nothing`: it was broken off, or what was pointed at has no name that lasts;
 * `begun-anew`: it was asked for once more meanwhile, which is the one that counts.
 */
export async function pointAt(hosts: readonly string[]): Promise<Pointed | 'no-tab' | 'nothing' | 'begun-anew'> {
  newest += 1;
  const mine = newest;
  const tabs = await browser.tabs.query({ url: hosts.flatMap((host) => [`https://${host}/*`, `http://${host}/*`]) });
  const [tab] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (tab?.id === undefined) return 'no-tab';
  const [here] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.update(tab.id, { active: true })]);
  // A tab that is closed or left meanwhile gives nothing.
  const results = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [FILE] }).catch(() => []);
  if (mine !== newest) return 'begun-anew';
  if (here?.id !== undefined) await browser.tabs.update(here.id, { active: true });
  const read = v.safeParse(PointedSchema, results[0]?.result);
  return read.success ? read.output : 'nothing';
}
