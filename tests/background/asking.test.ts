/** What becomes of a question, by itself: backgrounds of other tests would work out what may be asked from records of their own. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { NOTHING_ASKED } from '../../lib/reflection/settings.ts';
import { createStore } from '../../lib/store/database.ts';
import { readSaid } from '../../lib/store/said.ts';
import { fakeEvents, soon } from './fake-events.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };
const ASKING = { ...NOTHING_ASKED, on: { pause: true, check: false, day: true, week: false }, pauseOn: ['claude'] };
const told = async () => JSON.parse(String((await fakeBrowser.storage.local.get('asking')).asking ?? '{"offers":[],"pause":null}'));
const asked = () => readSaid(createStore(), 'asked');

test('what became of a question is written down once, and the next pause waits its time', async () => {
  await fakeBrowser.storage.local.set({ questions: ASKING });
  const { commands } = fakeEvents('normal');
  await fakeBrowser.storage.local.set({ choices: AGREED });
  background.main();
  await soon(async () => expect((await told()).pause).not.toBeNull());
  const { pause, offers } = await told();
  expect(pause.on).toMatchObject([{ service: 'claude' }]);
  expect(offers).toMatchObject([{ occasion: 'day' }]);
  const { id } = pause.offer;
  const left = { what: 'asked', id, service: 'claude', at: Date.now() };
  await fakeBrowser.storage.local.set({ [`out:${id}.asked.shown`]: { ...left, outcome: 'shown' } });
  await fakeBrowser.storage.local.set({ [`out:${id}.asked.left`]: { ...left, outcome: 'left' } });
  await soon(async () => expect(await asked()).toMatchObject([{ id, occasion: 'pause', service: 'claude', outcome: 'left' }]));
  await soon(async () => expect((await told()).pause?.offer.id).not.toBe(id));
  const next = (await told()).pause;
  expect(next === null || next.offer.from >= left.at + 45 * 60_000).toBe(true);

  // A prompt that was sent takes a pause away, also where its page does not tell of prompts.
  expect((await told()).sent).toBeNull();
  const turn = {
    id: 'm',
    service: 'claude',
    day: '2026-11-17',
    minute: 1,
    startAt: 1,
    lastAt: 2,
    prompts: 1,
    activeMs: 0,
    byTime: false,
    counted: 1 as const,
  };
  await createStore()((database) => database.put('moments', turn));
  await fakeBrowser.storage.session.set({ 'said-at': 1 });
  await soon(async () => expect((await told()).sent).toEqual({ service: 'claude', of: 'm 1' }));

  const heard: unknown[] = [];
  fakeBrowser.storage.onChanged.addListener((changes) => heard.push(...('to-pause' in changes ? [changes] : [])));
  commands.onCommand.fire('another');
  commands.onCommand.fire('to-pause');
  await soon(() => expect(heard).toHaveLength(2));
  expect(await fakeBrowser.storage.local.get('to-pause')).toEqual({});
});
