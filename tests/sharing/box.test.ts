/** The ballot box: the sum is right or it is not shown, and each attack that was thought of is refused in a test of its name. */
import { createECDH } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { boxOf, castBallot, putBallot, tell } from '../../lib/sharing/box.ts';
import { bytesOf, fromBase64, fromHex, sha256, toBase64, toHex, type WebCrypto } from '../../lib/sharing/bytes.ts';
import { cellCount, cellsOf, readSum } from '../../lib/sharing/cells.ts';
import type { Ballot, Exercise, Subtotal } from '../../lib/sharing/files.ts';
import { phraseBytes, phraseOf, wordOf } from '../../lib/sharing/phrase.ts';
import { addUp, expand, seal, sumOf } from '../../lib/sharing/shares.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { ballotsOf, exerciseOf, newName, person, sealedExercise, WEB } from './group.ts';

type Group = Awaited<ReturnType<typeof sealedExercise>>;

async function tellAll({ exercise, ex, keys, tellers }: Group, ballots: readonly Ballot[]) {
  const box = await boxOf(WEB, ballots, ex);
  return Promise.all(keys.map(({ privateKey }, at) => tell(WEB, box, exercise, ex, tellers[at] ?? '', privateKey)));
}

const subtotalsOf = (told: Awaited<ReturnType<typeof tellAll>>): Subtotal[] =>
  told.map((each) => {
    if (!('subtotal' in each)) throw new Error(each.refusal);
    return each.subtotal;
  });

const plainSum = (exercise: Exercise, people: number[][]) =>
  people.reduce((sum, cells) => sum.map((cell, at) => cell + (cells[at] ?? 0)), Array(cellCount(exercise)).fill(0) as number[]);

describe('the published vector', () => {
  const scalar = (digit: string) => fromHex(digit.repeat(64));
  async function keyOf(digit: string): Promise<CryptoKeyPair> {
    const own = createECDH('prime256v1');
    own.setPrivateKey(scalar(digit));
    const point = new Uint8Array(own.getPublicKey());
    const jwk = { kty: 'EC', crv: 'P-256', x: toBase64(point.slice(1, 33)), y: toBase64(point.slice(33)) };
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    return {
      privateKey: await WEB.subtle.importKey('jwk', { ...jwk, d: toBase64(scalar(digit)) }, curve, false, ['deriveBits']),
      publicKey: await WEB.subtle.importKey('jwk', jwk, curve, true, []),
    };
  }

  test('key, shares and sealed parts are the ones it names', async () => {
    const seeds = [0, 32].map((first) => Uint8Array.from({ length: 32 }, (_, at) => first + at));
    const [one, two] = await Promise.all(seeds.map((seed) => expand(WEB, seed, 4)));
    expect([...(one ?? [])]).toEqual([3053490418, 3500099882, 1788539817, 2155294429]);
    expect([...(two ?? [])]).toEqual([3947120627, 545207245, 2900564380, 3962427411]);

    const own = await keyOf('4');
    const left = [...seeds];
    const fixed: WebCrypto = {
      getRandomValues: ((bytes: Uint8Array) => {
        bytes.set(left.shift() ?? []);
        return bytes;
      }) as Crypto['getRandomValues'],
      subtle: new Proxy(WEB.subtle, {
        get: (subtle, name) => {
          if (name === 'generateKey') return async () => own;
          const method = Reflect.get(subtle, name);
          return typeof method === 'function' ? method.bind(subtle) : method;
        },
      }),
    };
    const tellers = await Promise.all(
      ['1', '2', '3'].map(async (digit) => toBase64(new Uint8Array(await WEB.subtle.exportKey('raw', (await keyOf(digit)).publicKey)))),
    );
    const text = '{"format":"group-exercise","v":1}';
    const ex = toHex(await sha256(WEB, bytesOf(text)));
    expect(ex).toBe('80809800f56c7aff56f3c87f692d47b0eb98638aed14782b270b93fc6c4feff8');
    expect(toHex(await phraseBytes(WEB, text))).toBe('8601cd960e9fece0');
    const id = toHex(Uint8Array.from({ length: 16 }, (_, at) => 0xa0 + at));
    const { eph, parts } = await seal(fixed, { cells: [1, 2, 3, 4], tellers, ex, id });
    expect(toHex(fromBase64(eph))).toBe(
      '045b36890dacbd7c9a96bb74a1ee28b3d2d75b72e09a20ef25cf8e6fd8a9f0350d0e14bed8d4682a34d83538bdff5b96e89a6666ec0db5745d02fa1210072df75a',
    );
    expect(parts.map((part) => toHex(fromBase64(part)))).toEqual([
      '37e0c20e6d740807ad207d9641ad98e8bde4dd9b554ade7343b76e87bd2d50d473a4d97546265bed29e88c155fa86392',
      '70e17bcd76bc648a07e76a2497d8e7c41f29ad0a89a238aeb48b772a4e573990c08256e33869d44c503292cd23e2645e',
      'ea19e9f46e1eee98bfd6ac58393bb74182f520e7db80e60daca6745cece7b12d',
    ]);
  });
});

test.each([5, 6, 8, 12, 23, 35, 40])('%i ballots: the sum is that of the answers, blank ones among them', async (people) => {
  const group = await sealedExercise();
  const { exercise, ex } = group;
  const answers = Array.from({ length: people }, (_, at) => (at % 7 === 3 ? null : person(at)));
  const sum = sumOf(subtotalsOf(await tellAll(group, await ballotsOf(exercise, ex, answers))), ex);
  const expected = plainSum(
    exercise,
    answers.map((each) => cellsOf(exercise, each)),
  );
  expect(sum).toEqual({ n: people, cells: expected });
  const tally = readSum(exercise, people, expected);
  expect(tally?.people).toBe(people);
  expect(tally?.counts.get('evening')?.[0]).toBe(answers.filter((each) => each?.get('evening') === 1).length);
});

test('a blank ballot cannot be told from another: same fields, same lengths, nothing that is the same twice', async () => {
  const group = await sealedExercise();
  const [blank, full] = await ballotsOf(group.exercise, group.ex, [null, person(3)]);
  if (!blank || !full) throw new Error('two were cast');
  expect(textOf(blank).length).toBe(textOf(full).length);
  expect(textOf(blank).replace(/"[A-Za-z0-9_-]{16,}"/g, '""')).toBe(textOf(full).replace(/"[A-Za-z0-9_-]{16,}"/g, '""'));
});

describe('attacks', async () => {
  const group = await sealedExercise();
  const { exercise, ex, keys, tellers } = group;
  const five = await ballotsOf(exercise, ex, [0, 1, 2, 3, 4].map(person));
  const [first, second] = five as [Ballot, Ballot];
  const rejectedOf = async (ballots: readonly Ballot[]) =>
    (await tellAll(group, ballots)).map((told) => ('rejected' in told ? told.rejected : []));

  test('a ballot renamed, to be counted six times', async () => {
    const copies = Array.from({ length: 5 }, () => ({ ...first, id: newName() }));
    for (const rejected of await rejectedOf([first, ...copies])) expect(rejected.sort()).toEqual(copies.map(({ id }) => id).sort());
  });

  test('a ballot with the mirrored point of its key', async () => {
    const prime = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
    const point = toHex(fromBase64(first.eph));
    const mirrored = (prime - BigInt(`0x${point.slice(66)}`)).toString(16).padStart(64, '0');
    const forged = { ...first, id: newName(), eph: toBase64(fromHex(point.slice(0, 66) + mirrored)) };
    for (const rejected of await rejectedOf([...five, forged])) expect(rejected).toEqual([forged.id]);
    for (const rejected of await rejectedOf([...five.slice(1), { ...forged, id: first.id }])) expect(rejected).toEqual([first.id]);
  });

  test('a ballot twice', async () => {
    for (const rejected of await rejectedOf([...five, first])) expect(rejected).toEqual([first.id]);
    expect(putBallot(five, first, ex)).toEqual({ refusal: 'twice' });
  });

  test('a ballot saved again replaces the one before it', async () => {
    const again = await castBallot(WEB, exercise, ex, first.id, null);
    const put = putBallot(five, again, ex);
    expect('ballots' in put && put.ballots.map(({ check }) => check)).toEqual([...five.slice(1), again].map(({ check }) => check));
  });

  test('a ballot of another exercise', async () => {
    const other = await exerciseOf('sealed', { tellers, title: 'Another' });
    const [foreign] = (await ballotsOf(other.exercise, other.ex, [person(1)])) as [Ballot];
    expect(putBallot(five, foreign, ex)).toEqual({ refusal: 'another-exercise' });
    for (const smuggled of [foreign, { ...foreign, ex }])
      for (const rejected of await rejectedOf([...five, smuggled])) expect(rejected).toEqual([foreign.id]);
  });

  test.each([1, 2, 3, 4])('%i ballots', async (few) => {
    for (const told of await tellAll(group, five.slice(0, few))) expect(told).toEqual({ refusal: 'too-few' });
  });

  test('fewer ballots than the exercise asks for', async () => {
    const strict = await sealedExercise({ minBallots: 8 });
    const ballots = await ballotsOf(strict.exercise, strict.ex, [0, 1, 2, 3, 4, 5, 6].map(person));
    for (const told of await tellAll(strict, ballots)) expect(told).toEqual({ refusal: 'too-few' });
  });

  test('a ballot damaged for one teller only', async () => {
    const damaged = {
      ...second,
      parts: [second.parts[0].replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')), second.parts[1], second.parts[2]],
    } as Ballot;
    const told = await tellAll(group, [...five.filter(({ id }) => id !== second.id), damaged]);
    expect(told[0]).toEqual({ refusal: 'rejected', rejected: [second.id] });
    // The others cannot see the damage, but the box they name is not the one that the first would name.
    const whole = subtotalsOf(await tellAll(group, five));
    const [, , third] = told;
    if (!third || !('subtotal' in third)) throw new Error('the third opens all of them');
    expect(sumOf([whole[0] as Subtotal, whole[1] as Subtotal, third.subtotal], ex)).toEqual({ refusal: 'different-box' });
  });

  test('subtotals of two boxes, of one teller twice, and of another exercise', async () => {
    const more = await ballotsOf(exercise, ex, [person(9)]);
    const [a, b, c] = subtotalsOf(await tellAll(group, five)) as [Subtotal, Subtotal, Subtotal];
    const [, , other] = subtotalsOf(await tellAll(group, [...five.slice(1), ...more])) as [Subtotal, Subtotal, Subtotal];
    expect(sumOf([a, b, other], ex)).toEqual({ refusal: 'different-box' });
    expect(sumOf([a, b], ex)).toEqual({ refusal: 'missing-teller' });
    expect(sumOf([a, b, b], ex)).toEqual({ refusal: 'missing-teller' });
    expect(sumOf([a, b, c], '0'.repeat(64))).toEqual({ refusal: 'another-exercise' });
    expect(sumOf([a, b, { ...c, cells: c.cells.slice(1) }], ex)).toEqual({ refusal: 'different-box' });
  });

  test('two tellers together, or one, learn nothing: their parts look random', async () => {
    const noughts = await ballotsOf(exercise, ex, Array(5).fill(null));
    const [a, b] = subtotalsOf(await tellAll(group, noughts)) as [Subtotal, Subtotal, Subtotal];
    for (const cells of [a.cells, b.cells, a.cells.map((cell, at) => (cell + (b.cells[at] ?? 0)) >>> 0)])
      expect(cells.filter((cell) => cell < 2 ** 24).length).toBeLessThan(cells.length / 3);
  });

  test('a teller of another exercise, and a box of another', async () => {
    const box = await boxOf(WEB, five, ex);
    const stranger = await sealedExercise();
    expect(await tell(WEB, box, exercise, ex, stranger.tellers[0] ?? '', (keys[0] as CryptoKeyPair).privateKey)).toEqual({
      refusal: 'not-a-teller',
    });
    expect(
      await tell(WEB, box, stranger.exercise, stranger.ex, stranger.tellers[0] ?? '', (stranger.keys[0] as CryptoKeyPair).privateKey),
    ).toEqual({ refusal: 'another-exercise' });
  });

  test('one key exchanged: other words on every screen', async () => {
    const words = await phraseOf(WEB, exercise);
    const stranger = await sealedExercise();
    const changed = await exerciseOf('sealed', { tellers: [tellers[0] ?? '', tellers[1] ?? '', stranger.tellers[2] ?? ''] });
    expect(words).toHaveLength(5);
    expect(await phraseOf(WEB, changed.exercise)).not.toEqual(words);
    expect(new Set(Array.from({ length: 2048 }, (_, value) => wordOf(value))).size).toBe(2048);
  });

  test('shares run over 2³² and the sum is right all the same', async () => {
    const most = 2 ** 32 - 1;
    const sealed = await Promise.all([most, 1, 2].map((cell) => seal(WEB, { cells: [cell], tellers, ex, id: newName() })));
    const parts = await Promise.all(
      keys.map(({ privateKey }, teller) => addUp(WEB, { ballots: sealed, key: privateKey, teller, ex, count: 1 })),
    );
    expect(parts.reduce((sum, { cells }) => (sum + (cells[0] ?? 0)) >>> 0, 0)).toBe(2);
  });

  test('a ballot of which a part is no bytes at all is named, and the others are told apart from it', async () => {
    const ballots = [first, { ...first, id: newName(), parts: ['A'.repeat(29), 'A'.repeat(29), 'A'.repeat(29)] as Ballot['parts'] }];
    const { rejected } = await addUp(WEB, {
      ballots,
      key: (keys[0] as CryptoKeyPair).privateKey,
      teller: 0,
      ex,
      count: cellCount(exercise),
    });
    expect(rejected).toEqual([ballots[1]?.id]);
  });

  test('the 41st ballot', async () => {
    const forty = Array.from({ length: 40 }, (_, at) => ({ ...first, id: at.toString(16).padStart(32, '0'), check: `${at}` }) as Ballot);
    expect(putBallot(forty, first, ex)).toEqual({ refusal: 'too-many' });
  });

  test('a ballot that is no honest one spoils the sum, and nothing is shown', async () => {
    const honest = [0, 1, 2, 3].map((at) => cellsOf(exercise, person(at)));
    const spoiled = (change: (cells: number[]) => void) => {
      const cells = cellsOf(exercise, person(4));
      change(cells);
      return readSum(exercise, 5, plainSum(exercise, [...honest, cells]));
    };
    expect(spoiled(() => {})).not.toBeNull();
    const wrong: ((cells: number[]) => void)[] = [
      (cells) => {
        cells[0] = 2;
      },
      (cells) => {
        cells[1] = (cells[1] ?? 0) + 1;
      },
      (cells) => {
        cells[7] = 10_000;
      },
      (cells) => {
        cells[13] = 100;
      },
      (cells) => {
        cells[14] = 90_000;
      },
      (cells) => {
        cells[15] = 90_000;
      },
    ];
    for (const change of wrong) expect(spoiled(change)).toBeNull();
  });
});
