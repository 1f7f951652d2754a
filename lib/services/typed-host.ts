/** A host as people type it and read it, and as browsers write it. */
import { isExactHost } from './own-host.ts';

/** What was typed or pasted: the host it names, and whether more than the host stood there. Null where it names none. */
export function hostIn(text: string): { host: string; more: boolean } | null {
  const typed = text.trim().toLowerCase();
  const address = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  if (address === null || !isExactHost(address.hostname)) return null;
  const { hostname, port, pathname, search, hash, username } = address;
  return { host: hostname, more: `${port}${search}${hash}${username}` !== '' || pathname !== '/' };
}

/** An exact host in its own letters: `bücher.example` for `xn--bcher-kva.example`; as it is where that is not one and the same. */
export function readableHost(host: string): string {
  const readable = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (lettersOf(label.slice(4)) ?? label) : label))
    .join('.');
  return URL.parse(`https://${readable}/`)?.hostname === host ? readable : host;
}

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

/** Punycode read back (RFC 3492, section 6.2). Null where it is none. */
function lettersOf(code: string): string | null {
  const cut = code.lastIndexOf('-');
  const letters = [...code.slice(0, Math.max(0, cut))];
  let point = 128;
  let at = 0;
  let bias = 72;
  for (let read = cut + 1; read < code.length; ) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE, read += 1) {
      const digit = Number.parseInt(code[read] ?? '', BASE);
      if (Number.isNaN(digit)) return null;
      // Letters stand for 0–25 and digits for 26–35 here, the other way round than in base 36.
      const value = digit < 10 ? digit + 26 : digit - 10;
      at += value * weight;
      const least = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (value < least) break;
      weight *= BASE - least;
    }
    read += 1;
    bias = nextBias(at - before, letters.length + 1, before === 0);
    point += Math.floor(at / (letters.length + 1));
    at %= letters.length + 1;
    if (point > 0x10ffff) return null;
    letters.splice(at, 0, String.fromCodePoint(point));
    at += 1;
  }
  return letters.join('');
}

function nextBias(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + 38));
}
