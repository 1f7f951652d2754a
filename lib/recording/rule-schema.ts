/** What a set of rules may hold: patterns, selectors and ids, each short, and nothing else. */
import * as v from 'valibot';
import { isExactHost } from '../services/own-host.ts';
import { faultOf, isSelectorText, RULE_LIMITS } from '../services/rule-set.ts';
import { serviceId } from './schema-parts.ts';

const { requests, selectors, name, address } = RULE_LIMITS;

/** Where `{host}` stands for a host of the person's own, the pattern is held against one that stands for it. */
const ruleAddress = v.pipe(
  v.string(),
  v.maxLength(address),
  v.check((text) => faultOf(text.replace(/^\{host\}/, 'any-host.localhost:*')) === null),
);
const selectorList = v.pipe(v.array(v.pipe(v.string(), v.check(isSelectorText))), v.maxLength(selectors));

export const TaughtRequestSchema = v.strictObject({
  id: serviceId,
  counts: v.picklist(['prompt', 'edit', 'regeneration']),
  address: ruleAddress,
  answerTime: v.picklist(['trusted', 'untrusted']),
  mergeMs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))),
  endsByAbort: v.exactOptional(v.literal(true)),
});

export const TaughtPageSchema = v.strictObject({
  composer: v.pipe(selectorList, v.minLength(1)),
  send: selectorList,
  message: selectorList,
  writing: selectorList,
  inFrames: v.exactOptional(v.literal(true)),
});

export const RuleSetSchema = v.strictObject({
  service: serviceId,
  name: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(name), v.check(isPlain))),
  host: v.exactOptional(v.pipe(v.string(), v.check(isExactHost))),
  requests: v.pipe(v.array(TaughtRequestSchema), v.maxLength(requests)),
  page: v.nullable(TaughtPageSchema),
});

/** One line, with no sign that turns the direction of what stands around it. */
function isPlain(text: string): boolean {
  return text.trim() === text && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text);
}
