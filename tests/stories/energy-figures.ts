/** What the Energy page says by each method, as its marks have it. */
import type { Page } from '../browsers/launch.ts';

/** By id: both ends in Wh as they stand in the page, or that it cannot say. */
export function methodsOf(page: Page): Promise<Record<string, { low: string; high: string } | string>> {
  return page.evaluate(() => {
    const found: Record<string, { low: string; high: string } | string> = {};
    for (const { dataset } of document.querySelectorAll<HTMLElement>('.methods-table [data-of]')) {
      const { of = '', figure, value = '' } = dataset;
      if (figure === 'method-energy') found[of] = value;
      if (figure === 'method-energy-low') found[of] = { low: value, high: value };
      const both = found[of];
      if (figure === 'method-energy-high' && typeof both === 'object') both.high = value;
    }
    return found;
  });
}
