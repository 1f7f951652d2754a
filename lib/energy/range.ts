/** The shape of everything estimated: a low and a high value with its unit, never a lone number. */

/** Watt-hours: 5th, 50th and 95th percentile of what the energy may have been. */
export type RangeWh = { lowWh: number; midWh: number; highWh: number };

export const ZERO_WH: RangeWh = { lowWh: 0, midWh: 0, highWh: 0 };
