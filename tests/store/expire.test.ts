/** Past the chosen time no hour is left, and every figure stays what it was. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { plusDays } from '../../lib/recording/calendar.ts';
import { figuresOf } from '../../lib/recording/figures.ts';
import { createStore } from '../../lib/store/database.ts';
import { expire } from '../../lib/store/expire.ts';
import { recordSighting } from '../../lib/store/record-prompt.ts';
import { localTime } from '../recording/local-time.ts';
import { readRows } from './read-rows.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1, 9);
const FIRST = '2026-01-01';
const TODAY = plusDays(FIRST, 119);

test('hours go after the chosen days, counts and ranges stay', async () => {
  globalThis.indexedDB = new IDBFactory();
  const store = createStore();
  const base = { service: 'claude', rule: 'completion', kind: 'prompt', tab: 1, keepDuration: true } as const;
  for (let day = 0; day < 120; day += 1) {
    const at = START + day * DAY_MS;
    await recordSighting(store, { ...base, id: `n.${day}`, phase: 'start', at, outcome: 'open' }, true, localTime);
    await recordSighting(store, { ...base, id: `n.${day}`, phase: 'end', at: at + 1000 + 137 * day, outcome: 'answered' }, true, localTime);
  }
  const figures = async () => {
    const scope = {
      from: FIRST,
      to: TODAY,
      today: TODAY,
      firstDay: FIRST,
      recordsPrompts: true,
      recordsTime: true,
      madeUp: false,
      localTime,
      now: START,
    };
    return figuresOf(await readRows(store, FIRST, TODAY), scope);
  };
  const before = await figures();
  await expire(store, TODAY, 90);
  const after = await figures();
  const { prompts, moments } = await readRows(store, FIRST, TODAY);
  expect([...prompts, ...moments].every(({ day }) => day >= plusDays(TODAY, -90))).toBe(true);
  expect(prompts).toHaveLength(91);
  expect({ ...after, stitches: [], moments: [] }).toEqual({ ...before, stitches: [], moments: [] });
  expect(after.prompts).toBe(120);
});
