/** Draws a sentence with named slots: text stays text, each slot becomes the node given for it. */
import type { ComponentChildren } from 'preact';
import { cutAtSlots } from '../../lib/language/slots.ts';

export type FilledProps = {
  /** A sentence from the language files, slots and all. */
  text: string;
  /** What stands in each slot. A function receives the language's own word for the value, where it has one. */
  slots: Readonly<Record<string, ComponentChildren | ((shown: string | undefined) => ComponentChildren)>>;
};

export function Filled({ text, slots }: FilledProps) {
  return (
    <>
      {cutAtSlots(text).map((part) => {
        if (typeof part === 'string') return part;
        const filling = slots[part.slot];
        if (typeof filling === 'function') return filling(part.shown);
        return part.shown ?? filling ?? `{${part.slot}}`;
      })}
    </>
  );
}
