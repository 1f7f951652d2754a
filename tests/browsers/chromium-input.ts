// Input that Playwright does not know, by the developer protocol.
import type { Page as Tab } from 'playwright-core';

export async function composeInChromium(tab: Tab, proposals: readonly string[]): Promise<void> {
  const cdp = await tab.context().newCDPSession(tab);
  try {
    for (const text of proposals) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    // While something is being composed every key is the input method's, and has its number.
    const enter = { key: 'Enter', code: 'Enter' };
    await cdp.send('Input.dispatchKeyEvent', { ...enter, type: 'rawKeyDown', windowsVirtualKeyCode: 229 });
    await cdp.send('Input.insertText', { text: proposals.at(-1) ?? '' });
    await cdp.send('Input.dispatchKeyEvent', { ...enter, type: 'keyUp', windowsVirtualKeyCode: 13 });
  } finally {
    await cdp.detach();
  }
}
