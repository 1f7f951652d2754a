/** The seam: walking over it, and stitches that turn into density without a jump. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, densityOf } from '../../components/charts/density.ts';
import { closest, type Stop, stopsInOrder, walk } from '../../components/charts/seam-walk.ts';

const stop = (day: string, minute: number, id = `${day}.${minute}`): Stop => ({ id, day, minute, service: 'claude', moment: id });

const STOPS = stopsInOrder([stop('2026-11-18', 900), stop('2026-11-16', 600), stop('2026-11-16', 610), stop('2026-11-18', 60)]);

describe('walking', () => {
  test.each([
    [0, 'ArrowRight', 1],
    [3, 'ArrowRight', 3],
    [0, 'ArrowLeft', 0],
    [2, 'Home', 0],
    [0, 'End', 3],
    [1, 'ArrowDown', 3],
    [2, 'ArrowUp', 0],
    [0, 'ArrowUp', 0],
    [3, 'ArrowDown', 3],
    [1, 'x', null],
  ])('from stop %i, %s leads to %s', (at, key, to) => {
    expect(walk(STOPS, at, key)).toBe(to);
  });

  test('any keys stay on the seam', () => {
    const keys = fc.array(fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'), { maxLength: 30 });
    const stops = fc.array(fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 0, max: 1439 })), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(stops, keys, (places, pressed) => {
        const inOrder = stopsInOrder(places.map(([date, minute], at) => stop(`2026-11-${date}`, minute, String(at))));
        let at = 0;
        for (const key of pressed) at = walk(inOrder, at, key) ?? at;
        expect(inOrder[at]).toBeDefined();
      }),
    );
  });

  test('a place in the chart finds the stitch next to it, of its own day', () => {
    expect(closest(STOPS, '2026-11-18', 400)).toBe(2);
    expect(closest(STOPS, '2026-11-17', 400)).toBeNull();
  });
});

describe('density', () => {
  test('comes slowly: one stitch more never changes a row by more than a hundredth', () => {
    for (let n = 0; n < 600; n += 1) expect(densityOf(n + 1) - densityOf(n)).toBeLessThanOrEqual(0.01);
    expect([densityOf(200), densityOf(400)]).toEqual([0, 1]);
  });

  test('columns stand on one another, and hold each service in proportion', () => {
    const stitches = [...Array(6).keys()].map((at) => ({
      id: String(at),
      service: at < 4 ? 'claude' : 'chatgpt',
      day: '2026-11-18',
      minute: 605,
      kind: 'prompt' as const,
    }));
    const columns = columnsOf(stitches, ['claude', 'chatgpt']);
    expect(columns.get('claude')).toEqual([{ fromMinute: 600, toMinute: 615, bottom: 0, top: 4 / 24 }]);
    expect(columns.get('chatgpt')).toEqual([{ fromMinute: 600, toMinute: 615, bottom: 4 / 24, top: 0.25 }]);
  });
});
