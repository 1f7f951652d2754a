/** The shape of a number in the energy model: its value, its unit, and the sources it rests on. */

export type Parameter = {
  value: number;
  unit: string;
  /** Ids from `sources.ts` or `evidence.ts`; `judgement` where nothing published decides. Never empty. */
  sources: readonly string[];
};

/** 5th, 50th and 95th percentile. */
export type Spread = { low: number; mid: number; high: number; unit: string; sources: readonly string[] };

export function parameter(value: number, unit: string, ...sources: string[]): Parameter {
  return { value, unit, sources };
}

export function spread(low: number, mid: number, high: number, unit: string, ...sources: string[]): Spread {
  return { low, mid, high, unit, sources };
}

/** Returns `value`. Throws a RangeError that carries `field` where it is negative, infinite or not a number. */
export function nonNegative(value: number, field: string): number {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${field} must be a finite number of at least 0`);
  }
  return value;
}
