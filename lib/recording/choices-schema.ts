/** The person's choices as they are kept: apart from the record's own fields, since every page reads them. */
import * as v from 'valibot';
import { USUAL_ENERGY } from '../energy/energy-choices.ts';
import { MODE_IDS } from '../energy/modes.ts';
import { isExactHost } from '../services/own-host.ts';
import { RuleSetSchema } from './rule-schema.ts';
import { day, instant, serviceId, whole } from './schema-parts.ts';

/** Whether numbers of one's own can be used is for `own-method.ts` to say, which not every page loads. */
const energy = v.strictObject({
  method: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,32}$/)),
  own: v.nullable(v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,64}$/)), v.number())),
  modes: v.record(serviceId, v.picklist(MODE_IDS)),
  grid: v.pipe(v.string(), v.regex(/^[A-Z]{3,8}$/)),
  likened: v.boolean(),
});

export const ChoicesSchema = v.strictObject({
  consentAt: v.nullable(instant),
  services: v.array(serviceId),
  order: v.array(serviceId),
  kinds: v.strictObject({ time: v.boolean(), prompts: v.boolean(), answers: v.boolean() }),
  keepDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36500))),
  pausedUntil: v.nullable(v.union([instant, v.literal('resumed-by-hand')])),
  language: v.picklist(['auto', 'en', 'fr']),
  theme: v.picklist(['auto', 'light', 'dark']),
  guessFirst: v.boolean(),
  guess: v.nullable(v.strictObject({ week: day, turns: whole })),
  ownHosts: v.array(v.strictObject({ software: serviceId, host: v.pipe(v.string(), v.check(isExactHost)) })),
  // Copies that were saved before pages could be watched do not name it.
  watched: v.optional(v.array(serviceId), []),
  ownRules: v.optional(v.array(RuleSetSchema), []),
  update: v.optional(v.nullable(v.strictObject({ day, rules: v.array(RuleSetSchema) })), null),
  // Nor could they choose a method.
  energy: v.optional(energy, USUAL_ENERGY),
});
