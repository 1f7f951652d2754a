/** What can be measured of how a page looks: faults of access, things wider than the page, and words cut off or overlapping. */
import type { Page } from '../browsers/launch.ts';

/** Each fault that axe-core finds, in a line. */
export async function axeFaults(page: Page, where: string): Promise<string[]> {
  const violations = await page.axe();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, summary }) => `${where}: ${id} at ${target}: ${summary}`));
}

/** Width, height, and whether text is twice its size. 320 × 256 is what 1280 × 1024 leaves at 400 %. */
const SIZES: readonly (readonly [number, number, boolean])[] = [
  [320, 800, false],
  [320, 256, false],
  [400, 800, false],
  [640, 800, true],
  [768, 900, false],
  [1280, 800, false],
  [1920, 1000, false],
];

/** At the size the page has now: does it scroll sideways, is a text cut, do two labels of a chart lie on one another? */
export async function lookFaults(page: Page, where: string): Promise<string[]> {
  return (await page.evaluate(measure)).map((fault) => `${where}: ${fault}`);
}

/** The same at each of `SIZES`. */
export async function reflowFaults(page: Page, where: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [width, height, doubled] of SIZES) {
    await page.resize(width, height);
    await page.evaluate((twice) => {
      document.documentElement.style.fontSize = twice ? '200%' : '';
    }, doubled);
    faults.push(...(await lookFaults(page, `${where}, ${width} × ${height}${doubled ? ', text doubled' : ''}`)));
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.resize(1280, 800);
  return faults;
}

/** In the page, complete in itself: what is too wide, cut, or on top of something else. */
async function measure(): Promise<string[]> {
  // Charts measure their own width, and are drawn again one frame later.
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.scrollingElement as Element;
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.slice(0, 40)}"`;
  const widest = () => [...document.body.querySelectorAll('*')].find((each) => each.getBoundingClientRect().right > clientWidth + 1);
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} wide in ${clientWidth}: ${name(widest() ?? document.body)}`);

  // What lies in something that scrolls by itself, or that only screen readers are to find, is measured by nobody.
  // Fields show what is in them in their browser's own way.
  const overflowOf = (element: Element) => getComputedStyle(element).overflowX;
  const isFramed = (element: Element) => {
    for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement) {
      if (overflowOf(around) !== 'visible') return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const tooWide = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    if (!tooWide || element.matches('input, select') || isFramed(element)) continue;
    if (['hidden', 'clip'].includes(overflowOf(element))) faults.push(`cut: ${name(element)}`);
    if (overflowOf(element) === 'visible') faults.push(`sticks out: ${name(element)}`);
  }

  for (const chart of document.querySelectorAll('svg')) {
    const labels = [...chart.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
    for (const [at, { text, box }] of labels.entries()) {
      if (box.left < -1 || box.right > clientWidth + 1) faults.push(`outside the page: ${name(text)}`);
      for (const other of labels.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 3) faults.push(`on one another: ${name(text)} and ${name(other.text)}`);
      }
    }
  }
  return faults;
}

/** The figures a part of the page shows, by service (`all` for those of none), as they are read and as they are. */
export function figuresOf(page: Page, css: string): Promise<{ service: string; day: string; value: number; read: string }[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map(({ dataset, textContent }) => ({
        service: dataset.service ?? 'all',
        day: dataset.day ?? 'all',
        value: Number(dataset.value),
        read: textContent ?? '',
      })),
    css,
  );
}
