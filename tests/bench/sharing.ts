/** Sharing: how well blurred cards tell people apart, what a teller's sum takes, and what forty cards take to merge and draw. */

import { bytesOf, fromBase64, fromHex, joined } from '../../lib/sharing/bytes.ts';
import type { Card } from '../../lib/sharing/files.ts';
import { groupFigures } from '../../lib/sharing/group-figures.ts';
import { handOf } from '../../lib/sharing/hand.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { addUp, seal } from '../../lib/sharing/shares.ts';
import { tallyOf } from '../../lib/sharing/tally.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { cardOf, exerciseOf, newName, person, sealedExercise, WEB } from '../sharing/group.ts';
import { reidentify } from '../sharing/invented-people.ts';
import { inTurns, type Line, ms } from './measure.ts';

/** Per cent of the design's own simulation, linked and unique; three points more are allowed for other random numbers. */
const DESIGN = [
  [5, 56, 73],
  [12, 37, 45],
  [30, 22, 23],
] as const;
const MARGIN = 3;

function reidentification(groups: number): Line[] {
  return DESIGN.flatMap(([size, linked, unique]) => {
    const rates = reidentify(size, groups, 4711);
    return (
      [
        ['linked a week later', rates.linked, linked],
        ['unlike all others', rates.unique, unique],
      ] as const
    ).map(([what, rate, most]) => ({
      what: `blurred cards ${what}, groups of ${size}`,
      measured: `${(100 * rate).toFixed(0)} %`,
      baseline: `${most + MARGIN} %`,
      ratio: (100 * rate) / (most + MARGIN),
      target: 1,
      note: `${groups} invented groups`,
    }));
  });
}

const [BALLOTS, CELLS] = [35, 120];

/** One teller's sum, against the same calls of WebCrypto and nothing else. */
async function teller(): Promise<Line> {
  const { ex, keys, tellers } = await sealedExercise();
  const cells = Array.from({ length: CELLS }, (_, at) => at % 2);
  const ballots = await Promise.all(Array.from({ length: BALLOTS }, () => seal(WEB, { cells, tellers, ex, id: newName() })));
  const key = (keys[0] as CryptoKeyPair).privateKey;
  const timed = async (run: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const info = bytesOf('gb1|0');
  const bare = async () => {
    for (const { id, eph, parts } of ballots) {
      const point = await WEB.subtle.importKey('raw', fromBase64(eph), curve, false, []);
      const secret = await WEB.subtle.deriveBits({ name: 'ECDH', public: point }, key, 256);
      const base = await WEB.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
      const derived = { name: 'HKDF', hash: 'SHA-256', salt: fromHex(ex), info };
      const shared = await WEB.subtle.deriveKey(derived, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
      const additionalData = joined(fromHex(ex), fromHex(id), fromBase64(eph), Uint8Array.of(0));
      const seed = await WEB.subtle.decrypt({ name: 'AES-GCM', iv: new Uint8Array(12), additionalData }, shared, fromBase64(parts[0]));
      const stream = await WEB.subtle.importKey('raw', seed, 'AES-CTR', false, ['encrypt']);
      await WEB.subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }, stream, new Uint8Array(CELLS * 4));
    }
  };
  const own = () => addUp(WEB, { ballots, key, teller: 0, ex, count: CELLS });
  const [measured, baseline] = await inTurns(
    () => timed(own),
    () => timed(bare),
  );
  const note = `${BALLOTS} ballots of ${CELLS} cells, one teller`;
  return { what: 'adding up a box', measured: ms(measured), baseline: ms(baseline), ratio: measured / baseline, target: 10, note };
}

/** Reading forty cards, then putting them together and working out what is drawn. */
async function merging(): Promise<Line> {
  const { exercise, ex } = await exerciseOf('open');
  const texts = await Promise.all(Array.from({ length: 40 }, async (_, at) => textOf(await cardOf(exercise, ex, person(at)))));
  let cards: Card[] = [];
  const read = async () => {
    const began = performance.now();
    const files = await Promise.all(texts.map((text) => readGroupFile(text, ['group-card'], WEB)));
    cards = files.flatMap((each) => ('file' in each ? [each.file] : []));
    return performance.now() - began;
  };
  const merge = async () => {
    const began = performance.now();
    const hand = handOf(cards);
    groupFigures(exercise, tallyOf(exercise, [...hand.values()].flat()));
    return performance.now() - began;
  };
  await read();
  const [measured, baseline] = await inTurns(merge, read);
  return {
    what: 'merging forty cards',
    measured: ms(measured),
    baseline: `${ms(baseline)} to read`,
    ratio: measured / baseline,
    target: 5,
  };
}

export async function sharing(groups: number): Promise<Line[]> {
  return [...reidentification(groups), await teller(), await merging()];
}
