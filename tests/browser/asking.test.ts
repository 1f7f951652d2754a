/** What waits to be asked: only in its time, and in no hour that is relied on. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tell, waiting } from '../../lib/browser/asking.ts';
import { localTime, now } from '../../lib/browser/clock.ts';
import { NOTHING_TOLD } from '../../lib/reflection/told.ts';

beforeEach(() => fakeBrowser.reset());

const HOUR = 3_600_000;
const day = { id: 'a', occasion: 'day', question: 'DA-01' } as const;

test('in its time, and not before or after', async () => {
  const at = now();
  await tell({
    ...NOTHING_TOLD,
    offers: [
      { ...day, from: at - HOUR, until: at + HOUR },
      { ...day, id: 'b', from: at + HOUR, until: at + 2 * HOUR },
    ],
  });
  expect((await waiting.read()).offers.map(({ id }) => id)).toEqual(['a']);
});

test('in an hour that is relied on nothing waits, whatever it is', async () => {
  const at = now();
  const { minute } = localTime(at);
  const offers = [{ ...day, from: at - HOUR, until: at + HOUR }];
  await tell({ ...NOTHING_TOLD, offers, quiet: [{ from: (minute + 1430) % 1440, to: (minute + 10) % 1440 }] });
  expect((await waiting.read()).offers).toEqual([]);
  await tell({ ...NOTHING_TOLD, offers, quiet: [{ from: (minute + 20) % 1440, to: (minute + 30) % 1440 }] });
  expect((await waiting.read()).offers).toHaveLength(1);
});
