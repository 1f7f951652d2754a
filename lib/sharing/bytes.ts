/** Bytes as text and back, and the few calls of WebCrypto that more than one file makes. The browser's WebCrypto is handed in. */

/** What is needed of the browser's `crypto`. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;
export type Bytes = Uint8Array<ArrayBuffer>;

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function toBase64(bytes: Bytes): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

export async function sha256(web: WebCrypto, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await web.subtle.digest('SHA-256', bytes));
}

export function randomBytes(web: WebCrypto, count: number): Bytes {
  return web.getRandomValues(new Uint8Array(count));
}
