/** Draws a component as a reader of each language gets it, and checks that assistive technology can use it. */
import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { expect } from 'vitest';
import { LanguageProvider } from '../../components/text/LanguageProvider.tsx';
import { speak } from '../../components/text/language.ts';
import { en } from '../../lib/language/en.ts';
import { energyEn } from '../../lib/language/energy-en.ts';
import { energyFr } from '../../lib/language/energy-fr.ts';
import { fr } from '../../lib/language/fr.ts';
import { reflectingEn } from '../../lib/language/reflecting-en.ts';
import { reflectingFr } from '../../lib/language/reflecting-fr.ts';

export const READERS = [
  { language: 'en', words: en, energy: energyEn, reflecting: reflectingEn, locale: 'en-GB' },
  { language: 'fr', words: fr, energy: energyFr, reflecting: reflectingFr, locale: 'fr-FR' },
] as const;

export type Reader = (typeof READERS)[number];

export function draw({ words, locale }: Reader, children: ComponentChildren): HTMLElement {
  return render(<LanguageProvider value={speak(words, locale)}>{children}</LanguageProvider>).container as HTMLElement;
}

/** Colours and sizes need a real browser: there they are checked by the stories. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The figures a page shows, by name: the first of each, as a raw value. */
export function figure(container: Element, name: string, service?: string): string | undefined {
  const of = service === undefined ? ':not([data-service])' : `[data-service="${service}"]`;
  return container.querySelector<HTMLElement>(`[data-figure="${name}"]${of}:not([data-day])`)?.dataset.value;
}

/** Text as it is read, one space between words. */
export function textOf(container: Element): string {
  return (container.textContent ?? '').replace(/\s+/g, ' ').trim();
}
