// Collects the errors of the extension's pages, content scripts and service worker while Chromium runs.
import type { BrowserContext, CDPSession } from 'playwright-core';

interface WorkerMessage {
  method?: string;
  params?: {
    type?: string;
    args?: { value?: unknown; description?: string }[];
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
}

/** What Chromium itself answers a worker whose process is gone: said to one that was just stopped, and by none that goes on. */
const STOPPED = 'Error: No SW';

function workerError({ method, params }: WorkerMessage): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    return params?.exceptionDetails?.exception?.description ?? params?.exceptionDetails?.text;
  }
  if (method !== 'Runtime.consoleAPICalled' || params?.type !== 'error') return undefined;
  return params.args?.map((arg) => String(arg.value ?? arg.description)).join(' ');
}

/** Playwright tells nothing of a service worker's uncaught errors, so its target is attached to by hand. */
async function followWorkers(cdp: CDPSession, origin: string, report: (text: string) => void): Promise<void> {
  // These two belong to the older, non-flat protocol, which Playwright's types leave out.
  const old = cdp as unknown as {
    on(event: string, listener: (event: { message: string }) => void): void;
    send(method: string, params: object): Promise<unknown>;
  };
  old.on('Target.receivedMessageFromTarget', ({ message }) => {
    const text = workerError(JSON.parse(message) as WorkerMessage);
    if (text && text !== STOPPED) report(`background: ${text}`);
  });
  cdp.on('Target.targetCreated', async ({ targetInfo: { type, url, targetId } }) => {
    if (type !== 'service_worker' || !url.startsWith(origin)) return;
    try {
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
      const message = JSON.stringify({ id: 1, method: 'Runtime.enable' });
      await old.send('Target.sendMessageToTarget', { sessionId, message });
    } catch {
      // The worker ended before it could be attached to: then it has nothing more to say.
    }
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}

/** Starts collecting into the list it returns. */
export async function collectErrors(context: BrowserContext, cdp: CDPSession, origin: string): Promise<string[]> {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.worker()) return;
    const place = `${message.location().url} ${message.page()?.url() ?? ''}`;
    if (place.includes(origin)) errors.push(`${message.location().url}: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    const text = webError.error().stack ?? webError.error().message;
    const place = webError.page()?.url() ?? '';
    if (`${text} ${place}`.includes(origin)) errors.push(`${place}: ${text}`);
  });
  await followWorkers(cdp, origin, (text) => errors.push(text));
  return errors;
}
