// What a person does on chrome://extensions, done through the functions that page itself calls.
import type { BrowserContext } from 'playwright-core';

interface Settings {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, pattern: string): Promise<void>;
      removeHostPermission(id: string, pattern: string): Promise<void>;
    };
  };
}

async function inSettings(
  context: BrowserContext,
  act: 'addHostPermission' | 'removeHostPermission',
  id: string,
  patterns: readonly string[],
): Promise<void> {
  const tab = await context.newPage();
  try {
    await tab.goto('chrome://extensions');
    await tab.evaluate(
      async ([name, extension, hosts]) => {
        const { developerPrivate } = (globalThis as unknown as Settings).chrome;
        for (const host of hosts) await developerPrivate[name](extension, host);
      },
      [act, id, patterns] as const,
    );
  } finally {
    await tab.close();
  }
}

/** Approves in advance: the extension's own permissions.request then resolves true without a question. */
export const allow = (context: BrowserContext, id: string, patterns: readonly string[]): Promise<void> =>
  inSettings(context, 'addHostPermission', id, patterns);

export const withdraw = (context: BrowserContext, id: string, pattern: string): Promise<void> =>
  inSettings(context, 'removeHostPermission', id, [pattern]);
