/** A keyboard and nothing else: moving the focus by real key presses, and knowing that it can be seen. */
import { expect } from 'vitest';
import type { Key, Page } from '../browsers/launch.ts';
import { CHATS, type PracticeWindow, type ServiceId, type Story } from './story.ts';

/** Where the focus is, whether it can be seen there, and on what it lies. */
type Focus = { lost: boolean; visible: boolean; fits: boolean; on: string };

function focusIn(page: Page, css: string): Promise<Focus> {
  return page.evaluate((wanted) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { lost: true, visible: false, fits: false, on: 'nothing' };
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const { top, bottom, width, height } = element.getBoundingClientRect();
    const inView = bottom > 0 && top < innerHeight && width > 0 && height > 0;
    return {
      lost: false,
      visible: inView && (outlined || style.boxShadow !== 'none'),
      fits: element.matches(wanted),
      on: element.outerHTML.slice(0, 160),
    };
  }, css);
}

const FARTHEST = 250;

/** Presses Tab (or Shift+Tab) until the focus is on `css`; on the way it is never lost and never unseen. */
export async function tabTo(page: Page, css: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    await page.press(key);
    const { lost, visible, fits, on } = await focusIn(page, css);
    expect(lost, `on the way to ${css} the focus was lost`).toBe(false);
    expect(visible, `the focus cannot be seen on ${on}`).toBe(true);
    if (fits) return;
  }
  throw new Error(`${css} is not reached within ${FARTHEST} presses of ${key}`);
}

export const back = (page: Page, css: string) => tabTo(page, css, 'Shift+Tab');

/** Presses a key, and waits until the focus has gone to `css`, where it stays and can be seen. */
export async function pressFor(page: Page, key: Key, css: string): Promise<void> {
  await page.press(key);
  await page.waitFor((wanted) => document.activeElement?.matches(wanted) ?? false, css);
  const left = await page.evaluate(leftSoon, css);
  expect(left, `the focus did not stay on ${css}`).toBeNull();
  const { visible, on } = await focusIn(page, css);
  expect(visible, `the focus cannot be seen on ${on}`).toBe(true);
}

/**
 * In the page: what is read anew after a press is drawn within a few frames, and must not take the focus away, not even
 * for one of them. Resolves to where it went, or null.
 */
function leftSoon(wanted: string): Promise<string | null> {
  const left: string[] = [];
  const watcher = new MutationObserver(() => {
    if (!document.activeElement?.matches(wanted)) left.push(document.activeElement?.outerHTML.slice(0, 160) ?? 'nothing');
  });
  watcher.observe(document, { childList: true, subtree: true });
  return new Promise((resolve) =>
    setTimeout(() => {
      watcher.disconnect();
      resolve(left[0] ?? null);
    }, 150),
  );
}

/** Goes through a page with Tab; resolves to what can be used by mouse and was never reached, or not seen when it was. */
export async function unreachedIn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // What was pressed to come here does not count: from the beginning.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    await page.press('Tab');
    const { lost, visible, on } = await focusIn(page, '*');
    // After the last one the focus leaves the page, or begins anew.
    if (lost || (await page.evaluate(marked, steps))) break;
    if (!visible) faults.push(`not seen: ${on}`);
  }
  const missed = await page.evaluate(() => {
    const usable = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]');
    const reached = (element: HTMLElement) => {
      // Of a group of radio buttons the keyboard stops at one; arrows lead to the others.
      const group = element.matches('[type=radio]') ? `[name="${element.getAttribute('name')}"]` : '';
      return group ? document.querySelector(`${group}[data-reached]`) !== null : element.hasAttribute('data-reached');
    };
    return [...usable]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled') && !reached(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });
  return [...faults, ...missed.map((element) => `not reached: ${element}`)];
}

/** In the page: writes down that the focus was here; whether it had been before. A field of parts keeps it for several steps. */
function marked(step: number): boolean {
  const before = document.activeElement?.getAttribute('data-reached');
  document.activeElement?.setAttribute('data-reached', String(step));
  return typeof before === 'string' && Number(before) !== step - 1;
}

/** Ticks the box or radio that the focus goes to. */
export async function tick(page: Page, css: string): Promise<void> {
  await tabTo(page, css);
  await page.press('Space');
  await page.waitFor((wanted) => document.querySelector<HTMLInputElement>(wanted)?.checked ?? false, css);
}

/** Sends prompts on a practice page, which has a focus of its own kind, each once the one before is answered. */
export async function sendByKeyboard({ session }: Story, service: ServiceId, prompts: readonly string[]): Promise<void> {
  const chat = await session.open(CHATS[service]);
  await chat.waitFor(() => document.documentElement.dataset.practice === 'ready');
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    await chat.press('Tab');
    if (await chat.evaluate(() => document.activeElement?.id === 'composer')) break;
  }
  for (const prompt of prompts) {
    await chat.type(prompt);
    await chat.press('Enter');
    await chat.waitFor(() => !(window as unknown as PracticeWindow).practice.busy);
  }
  await chat.close();
}
