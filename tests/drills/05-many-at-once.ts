/** Row 5: tabs, windows and frames at once, going away and coming back, retries, refusals and answers that break off. */
import type { Page } from '../browsers/launch.ts';
import { CHATS } from '../stories/story.ts';
import { outcomeOf, settle } from './compare.ts';
import { asBrowser, type Drill, NOTHING, pause, Skipped } from './drill.ts';
import { inScene, type Scene, startScene } from './scene.ts';

const PROMPTS = { full: 10_000, short: 320 };
const SERVICES = ['claude', 'deepseek'] as const;

type Chat = Window & { practice: { send(text: string): Promise<void>; retry(): Promise<void>; edit(text: string): Promise<void> } };
type Act = 'send' | 'retry' | 'edit';

/** In the page itself, in the frame it holds, or in the window it opened: each made when it is first asked for. */
async function act([where, what, address]: readonly ['page' | 'frame' | 'window', Act, string]): Promise<void> {
  const holder = window as unknown as { other?: Window | undefined };
  if (where === 'frame' && !document.querySelector('iframe')) {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  }
  if (where === 'window') holder.other ??= window.open(address, '_blank', 'width=500,height=500') ?? undefined;
  const chat = () => (where === 'page' ? window : where === 'frame' ? document.querySelector('iframe')?.contentWindow : holder.other);
  while (!(chat() as Chat | undefined)?.practice) await new Promise((resolve) => setTimeout(resolve, 20));
  const { practice } = chat() as Chat;
  if (what === 'retry') await practice.retry();
  else await practice[what]('at once');
}

/** How often the browser brought a page back as it had been, instead of loading it again. */
type Kept = { times: number };

async function usePage(chat: Page, address: string, rounds: number, scene: Scene, service: string, kept: Kept): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 12 === 0) scene.story.practice.failNext(service, round % 24 === 0 ? 429 : 0);
    await chat.evaluate(act, ['page', round % 7 === 0 ? 'edit' : 'send', address] as const);
    await chat.evaluate(act, ['frame', round % 5 === 0 ? 'retry' : 'send', address] as const);
    if (round % 10 !== 0) continue;
    // Firefox keeps no page that still asks for something, as this one does once its answer is whole.
    await pause(1500);
    await chat.goto('https://example.org/');
    // A kept page comes back at once, and would take this call's answer with it.
    await chat.evaluate(() => void setTimeout(() => history.back(), 100));
    await pause(500);
    // The other site is a practice page as well.
    await chat.waitFor((host) => location.host === host && 'practice' in document.documentElement.dataset, new URL(address).host);
    if (await chat.evaluate(() => document.documentElement.dataset.practice === 'kept')) kept.times += 1;
  }
}

async function useWindow(opener: Page, address: string, rounds: number): Promise<void> {
  for (let round = 1; round <= rounds * 2; round += 1) await opener.evaluate(act, ['window', 'send', address] as const);
}

export const drill: Drill = {
  row: 5,
  name: 'tabs, windows, frames, retries at once',
  browsers: ['chromium', 'firefox'],
  target: { words: '0 lost, 0 double', atMost: () => NOTHING },
  async run(size, place) {
    const prefs: Record<string, boolean> = place === 'firefox' ? { 'dom.disable_open_during_load': false } : {};
    return inScene(await startScene(asBrowser(place), SERVICES, { prefs }), async (scene) => {
      const { session, practice } = scene.story;
      const work: Promise<void>[] = [];
      const rounds = PROMPTS[size] / (SERVICES.length * 8);
      for (const service of SERVICES) practice.setAnswerMs(service, [300, 700]);
      practice.clear();
      const kept: Kept = { times: 0 };
      for (const service of SERVICES) {
        const address = CHATS[service];
        for (const page of [address, `${address}?kept`]) work.push(usePage(await session.open(page), page, rounds, scene, service, kept));
        for (let tab = 0; tab < 2; tab += 1) work.push(useWindow(await session.open(address), address, rounds));
      }
      await Promise.all(work);
      const compared = await settle(scene.page, practice.log);
      if (kept.times === 0) throw new Skipped('The browser kept no page for going back');
      return outcomeOf(compared, `${kept.times} of ${SERVICES.length * 2 * Math.floor(rounds / 10)} times back to a kept page`);
    });
  },
};
