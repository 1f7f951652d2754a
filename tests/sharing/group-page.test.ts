/** What becomes of cards on the group's page: merged once each, shown only together, and found again on a slip. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn, isSensitive, lineKeys } from '../../components/group/line-value.ts';
import { fromHex } from '../../lib/sharing/bytes.ts';
import { linesOf } from '../../lib/sharing/card.ts';
import type { Card, Findings } from '../../lib/sharing/files.ts';
import { findingsCsv, findingsSheet, NOTHING_WRITTEN } from '../../lib/sharing/findings.ts';
import { groupFigures } from '../../lib/sharing/group-figures.ts';
import { countedCards, doublesIn, handOf, mergeHands, receipt, withoutCard } from '../../lib/sharing/hand.ts';
import { SEALED_LEVELS } from '../../lib/sharing/questions.ts';
import { changedBy, refresh } from '../../lib/sharing/refresh.ts';
import { readSlip, slipOf } from '../../lib/sharing/slip.ts';
import { tallyOf } from '../../lib/sharing/tally.ts';
import { cardOf, exerciseOf, newName, person, WEB } from './group.ts';

const { exercise, ex } = await exerciseOf('blurred');
const cards = await Promise.all(Array.from({ length: 24 }, (_, at) => cardOf(exercise, ex, at % 6 === 0 ? null : person(at))));
const again = await Promise.all(cards.slice(1, 6).map(({ nonce }) => cardOf(exercise, ex, null, { nonce })));
const some = fc.shuffledSubarray([...cards, ...again]).map(handOf);

describe('merging', () => {
  test('is commutative and associative, and a card in both is there once', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect([...mergeHands(a, b)]).toEqual([...mergeHands(b, a)]);
        expect([...mergeHands(mergeHands(a, b), c)]).toEqual([...mergeHands(a, mergeHands(b, c))]);
        expect([...mergeHands(a, a)]).toEqual([...a]);
      }),
    );
  });

  test('refuses doubles: two different cards of one name count for nobody until one is taken away', () => {
    const hand = handOf([...cards, ...again]);
    expect(doublesIn(hand)).toEqual(again.map(({ nonce }) => nonce).sort());
    expect(countedCards(hand)).toHaveLength(19);
    const without = cards.slice(1, 6).reduce(withoutCard, hand);
    expect(doublesIn(without)).toEqual([]);
    expect(countedCards(without)).toHaveLength(24);
  });
});

test('the page changes only where at least k cards changed', () => {
  const draws = fc.array(fc.shuffledSubarray(cards), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(draws, fc.constantFrom(3, 5), (hands, k) => {
      let shown = handOf([]);
      for (const hand of hands.map(handOf)) {
        const next = refresh(shown, hand, 8, k);
        if (next !== shown) {
          expect(countedCards(next).length).toBeGreaterThanOrEqual(8);
          if (shown.size > 0) expect(changedBy(shown, next)).toBeGreaterThanOrEqual(k);
        }
        shown = next;
      }
    }),
  );
});

test('one card taken away and another put in its place changes nothing, also by way of too few', () => {
  const eight = handOf(cards.slice(0, 8));
  const shown = refresh(handOf([]), eight, 8, 3);
  const seven = refresh(shown, handOf(cards.slice(0, 7)), 8, 3);
  expect(refresh(seven, handOf([...cards.slice(0, 7), cards[9] as Card]), 8, 3)).toBe(shown);
  expect(refresh(shown, handOf(cards.slice(0, 11)), 8, 3)).not.toBe(shown);
});

test('below the floor nothing is shown, whatever the exercise says', async () => {
  for (const [level, floor] of [
    ['blurred', 8],
    ['open', 5],
  ] as const) {
    const group = await exerciseOf(level);
    const own = await Promise.all(Array.from({ length: floor }, (_, at) => cardOf(group.exercise, group.ex, person(at))));
    expect(groupFigures(group.exercise, tallyOf(group.exercise, own.slice(1)))).toBeNull();
    expect(groupFigures(group.exercise, tallyOf(group.exercise, own))).not.toBeNull();
  }
});

test('energy is worked out from the levels that are shown, low end to high end, and not where none are', () => {
  const of = (prompts: readonly number[]) => {
    const people = prompts.reduce((sum, n) => sum + n, 0);
    return groupFigures(
      { level: 'blurred', minBallots: 5, k: 3 },
      { people, counts: new Map([['prompts', prompts]]), sums: { prompts: null, energy: null }, levels: [0, 1, 11, 41] },
    )?.energy;
  };
  const [low = 0, high = 0] = of([0, 6, 6, 0]) ?? [];
  expect(low).toBeGreaterThan(0);
  expect(high).toBeGreaterThan(low);
  // A level joined with one of nothing begins at nothing.
  expect(of([3, 3, 3, 3])?.[0]).toBeGreaterThan(0);
  expect(of([12, 0, 0, 0])?.[0]).toBe(0);
  expect(of([12, 0, 0, 0])?.[1]).toBe(0);
});

test('energy: who did not say, told together with who sent nothing, may have sent as many as anybody', () => {
  const of = (people: number) =>
    groupFigures(
      { level: 'blurred', minBallots: 5, k: 3 },
      { people, counts: new Map([['prompts', [4, 4, 0, 0]]]), sums: { prompts: null, energy: null }, levels: [0, 1, 11, 41] },
    )?.energy;
  const [all, two] = [of(8), of(10)];
  expect(two?.[0]).toBe(all?.[0]);
  expect(two?.[1]).toBeGreaterThan((all?.[1] ?? 0) * 2);
});

describe('sums of an opened box', () => {
  const SEALED = { level: 'sealed', minBallots: 5, k: 3 } as const;
  const of = (prompts: readonly number[], energyOf: number) =>
    groupFigures(SEALED, {
      people: prompts.reduce((sum, n) => sum + n, 0),
      counts: new Map([['prompts', prompts]]),
      sums: { prompts: 283, energy: { of: energyOf, range: [40, 210] } },
      levels: SEALED_LEVELS,
    });

  test('are shown where nothing had to be put together and everybody who sent something gave a range', () => {
    expect(of([3, 4, 0, 0, 0, 0], 4)).toMatchObject({ prompts: 280, energy: [40, 210], energyFrom: 'sums' });
  });

  test('the range of one, or of some, is not the range of all', () => {
    for (const some of [0, 1, 3]) {
      const figures = of([3, 4, 0, 0, 0, 0], some);
      expect(figures).toMatchObject({ prompts: 280, energyFrom: 'levels' });
      expect(figures?.energy).not.toEqual([40, 210]);
    }
  });

  test('beside levels that were put together they would tell who is in which', () => {
    for (const highest of [
      [1, 2],
      [2, 1],
    ])
      expect(of([5, 0, 0, 0, ...highest], 3)).toMatchObject({ prompts: null, energyFrom: 'levels' });
  });
});

test('one person who saves again is one change', async () => {
  const nonce = newName();
  const [one, other] = await Promise.all([0, 7].map((at) => cardOf(exercise, ex, person(at), { nonce })));
  expect(changedBy(handOf([one as Card]), handOf([other as Card]))).toBe(1);
});

describe('slip', () => {
  test('three letters say the card, and a blank one', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(4), fc.nat(1), (prompts, main, evening) => {
        const slip = slipOf({ prompts, main, evening }, ex) ?? '';
        expect(slip).toHaveLength(3);
        expect(readSlip(` ${slip.toLowerCase()}`, ex)).toEqual({ prompts, main, evening });
      }),
    );
    expect(readSlip(slipOf({}, ex) ?? '', ex)).toEqual({});
    expect(slipOf({ prompts: 1 }, ex)).toBeNull();
  });

  test('a letter misread, or a slip of another exercise, is noticed', () => {
    const slip = slipOf({ prompts: 2, main: 1, evening: 1 }, ex) ?? '';
    for (const wrong of ['', slip.slice(1), `${slip}A`, '???', 'ZZZ']) expect(readSlip(wrong, ex)).toBeNull();
    const first = fromHex(ex)[0] ?? 0;
    expect(readSlip(slip, `${((first + 1) % 256).toString(16).padStart(2, '0')}${ex.slice(2)}`)).toBeNull();
    expect(
      readSlip(
        slip.replace(/^./, (letter) => (letter === '0' ? '1' : '0')),
        ex,
      ),
    ).toBeNull();
  });

  test('a receipt is four letters to call out', () => {
    expect(receipt('ffffffff000000000000000000000000')).toBe('ZZZZ');
    expect(receipt('00000000000000000000000000000000')).toBe('0000');
  });
});

test('what the group agreed on and what a person ticks only take away: a card says what both allow, and no more', async () => {
  const open = await exerciseOf('open', { questions: ['prompts', 'used.claude', 'tag.learn', 'tag.health', 'energy', 'reflect.checked'] });
  const keys = [...lineKeys(open.exercise), 'used.gemini', 'tag.feelings', 'evening'];
  const ticks = fc.subarray(keys);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('', '3', '4', '-1', 'x')), ticks, ticks, (texts, ticked, fewer) => {
      const linesFor = (own: readonly string[]) =>
        Object.keys(linesOf(answersIn(new Map(Object.entries(texts)), new Set(own)), open.exercise));
      const both = ticked.filter((key) => fewer.includes(key));
      for (const key of linesFor(ticked)) expect(ticked.includes(key) && lineKeys(open.exercise).includes(key)).toBe(true);
      expect(linesFor(ticked)).toEqual(expect.arrayContaining(linesFor(both)));
    }),
  );
  expect(lineKeys(open.exercise).filter(isSensitive)).toEqual(['tag.health']);
});

test('a findings sheet as a table: RFC 4180, and no field that a spreadsheet would run', async () => {
  const figures = groupFigures(exercise, tallyOf(exercise, cards));
  if (figures === null) throw new Error('there are enough');
  const sheet: Findings = await findingsSheet(WEB, { ...exercise, title: '=1+1' }, figures, { ...NOTHING_WRITTEN, next: '@SUM(A1)' });
  const rows = findingsCsv(sheet).trimEnd().split('\r\n');
  expect(rows.length).toBe(1 + sheet.findings.length + 2);
  for (const row of rows) {
    const fields = row.split(',');
    expect(fields).toHaveLength(9);
    for (const field of fields) expect(field).toMatch(/^"[a-z0-9 .-]*"$/);
  }
});
