/** State of this browser session, kept where a killed background finds it again. */
import browser from 'webextension-polyfill';
import type { Attention } from '../recording/attention.ts';
import { type FirstRequest, isSentSince } from '../recording/decide.ts';
import { now } from './clock.ts';

/** A browser that has just started says so within this time. */
const SAYS_SO_MS = 2000;

/** A random name for this session: request numbers begin anew in each. */
export function createNonce(): () => Promise<string> {
  let nonce: Promise<string> | undefined;
  return () => {
    nonce ??= readOrMake().catch((error: unknown) => {
      nonce = undefined;
      throw error;
    });
    return nonce;
  };
}

async function readOrMake(): Promise<string> {
  const { nonce } = await browser.storage.session.get('nonce');
  if (typeof nonce === 'string') return nonce;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ nonce: made });
  return made;
}

export type RequestMemory = {
  /** Remembers the first request whose start was heard after recording was agreed to at `consentAt`. */
  noteStart(consentAt: number, request: string): Promise<void>;
  /** Whether a request, of which no start was heard, was certainly sent after recording was agreed to. */
  isSentSince(consentAt: number, request: string): Promise<boolean>;
};

/** Call it in the background's first turn, or what the browser says of its own start is not heard. */
export function createRequestMemory(): RequestMemory {
  const since = now();
  const started = new Promise<number>((resolve) => {
    browser.runtime.onStartup.addListener(() => {
      const startedAt = now();
      void browser.storage.session.set({ startedAt });
      resolve(startedAt);
    });
  });
  let first: FirstRequest | null = null;
  const readFirst = async (consentAt: number) => {
    if (first?.consentAt !== consentAt) first = ((await browser.storage.session.get('first')).first as FirstRequest | undefined) ?? null;
    return first?.consentAt === consentAt ? first : null;
  };
  const readStart = async () => {
    const { startedAt } = await browser.storage.session.get('startedAt');
    if (typeof startedAt === 'number') return startedAt;
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), since + SAYS_SO_MS - now()));
    return Promise.race([started, silence]);
  };
  return {
    async noteStart(consentAt, request) {
      if ((await readFirst(consentAt)) !== null) return;
      first = { consentAt, number: Number(request) };
      await browser.storage.session.set({ first });
    },
    async isSentSince(consentAt, request) {
      const known = await readFirst(consentAt);
      return isSentSince(consentAt, Number(request), { first: known, startedAt: known === null ? await readStart() : null });
    },
  };
}

/** What was in front when this was last written; nothing, at first. */
export async function readAttention(): Promise<Attention> {
  const { attention } = await browser.storage.session.get('attention');
  return (attention as Attention | undefined) ?? { service: null, since: 0 };
}

export async function writeAttention(attention: Attention): Promise<void> {
  await browser.storage.session.set({ attention });
}
