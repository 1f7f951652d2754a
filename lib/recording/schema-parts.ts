/** What the fields of records and choices may hold. */
import * as v from 'valibot';
import { plusDays } from './calendar.ts';

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,128}$/));
export const serviceId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
export const isServiceId = (text: string): boolean => v.is(serviceId, text);
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text) => plusDays(text, 0) === text),
);
export const isDay = (text: string): boolean => v.is(day, text);
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** Milliseconds since 1970 (UTC); browsers give them with a fraction. */
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
export const localTime = { day, minute: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)) };
export const corrected = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)));
