/** State of this browser session, kept where a killed background finds it again. */
import browser from 'webextension-polyfill';
import type { Attention } from '../recording/attention.ts';

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

/** What was in front when this was last written; nothing, at first. */
export async function readAttention(): Promise<Attention> {
  const { attention } = await browser.storage.session.get('attention');
  return (attention as Attention | undefined) ?? { service: null, since: 0 };
}

export async function writeAttention(attention: Attention): Promise<void> {
  await browser.storage.session.set({ attention });
}
