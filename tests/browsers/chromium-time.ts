// How long the main thread of a tab was busy, as the developer protocol tells it.
import type { Page as Tab } from 'playwright-core';

/** Milliseconds of all its tasks while `act` runs. */
export async function taskMs(tab: Tab, act: () => Promise<void>): Promise<number> {
  const cdp = await tab.context().newCDPSession(tab);
  try {
    await cdp.send('Performance.enable');
    const busyS = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    const before = await busyS();
    await act();
    return ((await busyS()) - before) * 1000;
  } finally {
    await cdp.detach();
  }
}

/** Milliseconds in scripts whose address begins with `of`, and in what they called, while `act` runs; sampled every 0.1 ms. */
export async function scriptMs(tab: Tab, act: () => Promise<void>, of: string): Promise<number> {
  const cdp = await tab.context().newCDPSession(tab);
  try {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await act();
    const { profile } = await cdp.send('Profiler.stop');
    const { nodes, samples = [], timeDeltas = [] } = profile;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const within = new Set<number>();
    const enter = (id: number, inside: boolean) => {
      const node = byId.get(id);
      if (!node) return;
      const isInside = inside || node.callFrame.url.startsWith(of);
      if (isInside) within.add(id);
      for (const child of node.children ?? []) enter(child, isInside);
    };
    if (nodes[0]) enter(nodes[0].id, false);
    return samples.reduce((sum, id, at) => sum + (within.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1000;
  } finally {
    await cdp.detach();
  }
}
