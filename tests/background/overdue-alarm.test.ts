/** An overdue alarm at the start of the background, by itself: backgrounds of other tests would answer it too. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { createStore } from '../../lib/store/database.ts';
import { readRows } from '../store/read-rows.ts';
import { fakeEvents, soon } from './fake-events.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };
const stored = () => readRows(createStore(), '0000-01-01', '9999-12-31');

test('an alarm that is overdue at the start does not hide how long the browser was closed', async () => {
  const closedAt = Date.now() - 9 * 3_600_000;
  await fakeBrowser.storage.local.set({ choices: AGREED, pulse: closedAt });
  fakeEvents('normal');
  background.main();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'pulse', scheduledTime: 0, persistAcrossSessions: true });
  await fakeBrowser.runtime.onStartup.trigger();
  await soon(async () => expect((await stored()).gaps).toHaveLength(1));
  const [gap] = (await stored()).gaps;
  expect(gap).toMatchObject({ cause: 'browser-off', from: closedAt });
  expect((gap?.to ?? 0) - closedAt).toBeGreaterThan(8 * 3_600_000);
});
