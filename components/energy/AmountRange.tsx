/** A range of water or carbon with its unit, both ends readable by machines in the smaller unit. */
import type { Amount } from '../../lib/energy/drawn-on.ts';
import { Figure } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type AmountRangeProps = {
  name: string;
  of: string;
  amount: Amount;
  /** The smaller unit, and the one that is a thousand of it. */
  units: readonly [string, string];
};

export const WATER_UNITS = ['mL', 'L'] as const;
export const CARBON_UNITS = ['g', 'kg'] as const;

export function AmountRange({ name, of, amount: { low, high }, units }: AmountRangeProps) {
  const { words, formats } = useLanguage();
  const isLarge = high >= 1000;
  const shown = (value: number) => formats.twoDigits(isLarge ? value / 1000 : value);
  const end = (which: 'low' | 'high', value: number) => (
    <Figure name={`${name}-${which}`} of={of} value={value}>
      {shown(value)}
    </Figure>
  );
  return (
    <span class="range">
      <Filled
        text={low === high ? words.figure.oneNumber : words.figure.range}
        slots={{ low: end('low', low), high: end('high', high), unit: <span class="unit">{isLarge ? units[1] : units[0]}</span> }}
      />
    </span>
  );
}
