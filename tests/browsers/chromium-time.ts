// How long the main thread of a tab was busy, as the developer protocol tells it.
import type { CDPSession, Page as Tab } from 'playwright-core';

async function withSession<T>(tab: Tab, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await tab.context().newCDPSession(tab);
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

/** Milliseconds of all its tasks while `act` runs. */
export function taskMs(tab: Tab, act: () => Promise<void>): Promise<number> {
  return withSession(tab, async (cdp) => {
    await cdp.send('Performance.enable');
    const busyS = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    const before = await busyS();
    await act();
    return ((await busyS()) - before) * 1000;
  });
}

/** A call of a script's function by the browser. `ts`, `dur` and `tdur` (of the thread alone) are microseconds. */
type Call = { ts: number; dur?: number; tdur?: number; args: { data?: { url?: string } } };

/**
 * Milliseconds that the thread worked in functions of scripts whose address begins with `of`, and in what they called,
 * while `act` runs. A profile by samples would slow them several times over.
 */
export function scriptMs(tab: Tab, act: () => Promise<void>, of: string): Promise<number> {
  return withSession(tab, async (cdp) => {
    const calls: Call[] = [];
    cdp.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value as unknown as Call[]) if (event.args.data?.url?.startsWith(of)) calls.push(event);
    });
    await cdp.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] }, transferMode: 'ReportEvents' });
    await act();
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    let until = 0;
    let sum = 0;
    for (const { ts, dur = 0, tdur = dur } of calls.sort((one, other) => one.ts - other.ts)) {
      if (ts < until) continue; // within the one before
      until = ts + dur;
      sum += tdur;
    }
    return sum / 1000;
  });
}
