/** A ballot cut in three: two seeds and a rest, none of which says anything alone or with one other. Numbers are taken modulo 2³². */
import { type Bytes, bytesOf, fromBase64, fromHex, joined, randomBytes, sha256, toBase64, toHex, type WebCrypto } from './bytes.ts';
import type { Ballot, Subtotal } from './files.ts';

export const TELLERS = 3;
const SEED_BYTES = 32;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** Every key below encrypts once, so its counter may begin at nought. */
const FIRST = new Uint8Array(12);

export function newTellerKey(web: WebCrypto): Promise<CryptoKeyPair> {
  return web.subtle.generateKey(CURVE, false, ['deriveBits']);
}

export async function publicPart(web: WebCrypto, { publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64(new Uint8Array(await web.subtle.exportKey('raw', publicKey)));
}

/** Adds `more` to `cells`, or takes it away. */
function add(cells: Uint32Array, more: Uint32Array, sign: 1 | -1 = 1): void {
  for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] ?? 0) + sign * (more[at] ?? 0);
}

function toBytes(cells: Uint32Array): Bytes {
  const view = new DataView(new ArrayBuffer(cells.length * 4));
  for (const [at, cell] of cells.entries()) view.setUint32(at * 4, cell, true);
  return new Uint8Array(view.buffer);
}

function toCells(bytes: Bytes): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}

/** As many random-looking cells as asked for, always the same from the same seed. */
export async function expand(web: WebCrypto, seed: Bytes, count: number): Promise<Uint32Array> {
  const key = await web.subtle.importKey('raw', seed, 'AES-CTR', false, ['encrypt']);
  const stream = { name: 'AES-CTR', counter: new Uint8Array(16), length: 64 };
  return toCells(new Uint8Array(await web.subtle.encrypt(stream, key, new Uint8Array(count * 4))));
}

/** The key that one teller and one ballot share, for this exercise and this teller's place alone. */
async function sharedKey(web: WebCrypto, own: CryptoKey, other: Bytes, ex: Bytes, teller: number, use: 'encrypt' | 'decrypt') {
  const point = await web.subtle.importKey('raw', other, CURVE, false, []);
  const secret = await web.subtle.deriveBits({ name: 'ECDH', public: point }, own, 256);
  const base = await web.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: ex, info: bytesOf(`gb1|${teller}`) };
  return web.subtle.deriveKey(derived, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** Binds a part to its exercise, its ballot's name and key, and its teller: a copy under another name, or another point, does not open. */
function sealedWith(ex: Bytes, id: Bytes, eph: Bytes, teller: number) {
  return { name: 'AES-GCM', iv: FIRST, additionalData: joined(ex, id, eph, Uint8Array.of(teller)) };
}

export type SealedParts = Pick<Ballot, 'id' | 'eph' | 'parts'>;

/** Seals cells for three tellers. `id` is the ballot's random name; `ex` the hash of the exercise, both in hex. */
export async function seal(
  web: WebCrypto,
  { cells, tellers, ex, id }: { cells: readonly number[]; tellers: readonly string[]; ex: string; id: string },
): Promise<SealedParts> {
  const key = await newTellerKey(web);
  const eph = await publicPart(web, key);
  const [exercise, name, point] = [fromHex(ex), fromHex(id), fromBase64(eph)];
  const rest = Uint32Array.from(cells);
  const parts: string[] = [];
  for (const [teller, pub] of tellers.entries()) {
    let body = randomBytes(web, SEED_BYTES);
    if (teller < tellers.length - 1) add(rest, await expand(web, body, rest.length), -1);
    else body = toBytes(rest);
    const shared = await sharedKey(web, key.privateKey, fromBase64(pub), exercise, teller, 'encrypt');
    parts.push(toBase64(new Uint8Array(await web.subtle.encrypt(sealedWith(exercise, name, point, teller), shared, body))));
  }
  const [first = '', second = '', third = ''] = parts;
  return { id, eph, parts: [first, second, third] };
}

export type Added = { n: number; box: string; cells: number[]; rejected: string[] };

/** One teller's part of all ballots, added up. `rejected` are the names of ballots that do not open, or are there twice: with any of them nothing must be told. */
export async function addUp(
  web: WebCrypto,
  { ballots, key, teller, ex, count }: { ballots: readonly SealedParts[]; key: CryptoKey; teller: number; ex: string; count: number },
): Promise<Added> {
  const exercise = fromHex(ex);
  const cells = new Uint32Array(count);
  const [rejected, hashes]: [string[], string[]] = [[], []];
  const seen = new Set<string>();
  const isLast = teller === TELLERS - 1;
  for (const { id, eph, parts } of ballots) {
    try {
      const [name, point, part] = [fromHex(id), fromBase64(eph), fromBase64(parts[teller] ?? '')];
      if (seen.has(id)) throw new Error('twice');
      const shared = await sharedKey(web, key, point, exercise, teller, 'decrypt');
      const body = new Uint8Array(await web.subtle.decrypt(sealedWith(exercise, name, point, teller), shared, part));
      if (body.length !== (isLast ? count * 4 : SEED_BYTES)) throw new Error('of another size');
      add(cells, isLast ? toCells(body) : await expand(web, body, count));
      seen.add(id);
      hashes.push(toHex(await sha256(web, joined(name, point, ...parts.map(fromBase64)))));
    } catch {
      rejected.push(id);
    }
  }
  const box = toHex(await sha256(web, bytesOf(hashes.sort().join(''))));
  return { n: hashes.length, box, cells: [...cells], rejected };
}

/** Why three subtotals are no sum. */
export type SumRefusal = 'missing-teller' | 'another-exercise' | 'different-box';

/** The sum of three subtotals of the same ballots. */
export function sumOf(subtotals: readonly Subtotal[], ex: string): { n: number; cells: number[] } | { refusal: SumRefusal } {
  const [first] = subtotals;
  if (first === undefined || subtotals.length !== TELLERS || new Set(subtotals.map(({ teller }) => teller)).size !== TELLERS)
    return { refusal: 'missing-teller' };
  if (subtotals.some((each) => each.ex !== ex)) return { refusal: 'another-exercise' };
  const isSame = ({ box, n, cells }: Subtotal) => box === first.box && n === first.n && cells.length === first.cells.length;
  if (!subtotals.every(isSame)) return { refusal: 'different-box' };
  const sum = new Uint32Array(first.cells.length);
  for (const { cells } of subtotals) add(sum, Uint32Array.from(cells));
  return { n: first.n, cells: [...sum] };
}
