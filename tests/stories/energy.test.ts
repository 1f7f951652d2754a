/** The Energy page: what is chosen there is named elsewhere, and numbers of one's own are used at once. */
import { expect, test } from 'vitest';
import { methodsOf } from './energy-figures.ts';
import { agree, CHATS, eventually, readStores, send, startStory } from './story.ts';

test('methods side by side, one of them chosen for all pages, and one’s own numbers', async () => {
  const story = await startStory('chromium');
  try {
    const page = await agree(story, { services: ['claude'] });
    const chat = await story.session.open(CHATS.claude);
    await send(chat, 2);
    await eventually(
      () => readStores(page),
      ({ prompts }) => prompts.length === 2 && prompts.every(({ outcome }) => outcome === 'answered'),
    );
    await page.goto(story.session.extensionUrl('/journal.html#week'));
    await page.waitFor(() => document.querySelector('.energy-sentence') !== null);

    await page.evaluate(() => location.replace('#energy'));
    await page.waitFor(() => document.querySelector('.methods-table') !== null);
    const methods = await methodsOf(page);
    expect(methods.google_2025).toEqual({ low: '0.48', high: '0.48' });
    expect(methods.mistral_lca_2025).toBe('cannot-say');
    expect(Number((methods.house_v1 as { low: string }).low)).toBeGreaterThan(0);

    // Chosen here, and named on the other pages.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('.method-choice select');
      if (field === null) throw new Error('no method can be chosen');
      field.value = 'google_2025';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const popup = await story.session.open(story.session.extensionUrl('/popup.html'));
    await popup.waitFor(() => document.querySelector('.today-figures')?.textContent?.includes('google_2025') === true);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('[data-figure=energy-low]')?.dataset.value)).toBe('0.48');

    await page.click('.own-method summary');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name="classes.frontier.outputMilliWh"]');
      if (field === null) throw new Error('no number can be changed');
      field.value = '3';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('.own-method button[type=submit]');
    await popup.waitFor(() => /own_[0-9a-f]{4}/.test(document.querySelector('.today-figures')?.textContent ?? ''));
    await page.waitFor(() => /own_[0-9a-f]{4}/.test(document.querySelector('.energy-page .lead')?.textContent ?? ''));
    expect(await popup.axe()).toEqual([]);
    expect(story.session.consoleErrors()).toEqual([]);
  } finally {
    await story.close();
  }
});
