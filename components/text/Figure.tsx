/** A number of the record on the page: what is read, and beside it what it is, raw, for whoever checks. */
import type { ComponentChildren } from 'preact';
import { usePopupLanguage } from './language.ts';

export type FigureProps = {
  /** What is counted: `prompts`, `turns`, `active-ms`, `energy-low`, … */
  name: string;
  /** The raw number; null where it is not recorded, which is not nought. */
  value: number | null;
  /** The service it is of, where it is of one. */
  service?: string | undefined;
  /** The day it is of, where it is of one. */
  day?: string | undefined;
  /** What is said where it is not known; by default that it is not recorded. */
  absent?: string | undefined;
  /** How it is written; by default as a whole number. */
  children?: ComponentChildren;
};

export function Figure({ name, value, service, day, absent, children }: FigureProps) {
  const { words, formats } = usePopupLanguage();
  const marks = { 'data-figure': name, 'data-service': service, 'data-day': day };
  if (value === null) {
    return (
      <span class="absent" data-value="not-recorded" {...marks}>
        {absent ?? words.figure.notRecorded}
      </span>
    );
  }
  return (
    <data value={String(value)} data-value={String(value)} {...marks}>
      {children ?? formats.whole(value)}
    </data>
  );
}

/** Fills a slot with a figure, in the sentence's own words where it has some. */
export function figureSlot(name: string, value: number, of: { service?: string; day?: string } = {}) {
  return (shown: string | undefined) => (
    <Figure name={name} value={value} {...of}>
      {shown}
    </Figure>
  );
}
