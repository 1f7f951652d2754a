/** What the script on a chat page leaves behind for the background: ids and numbers, never a word of the page. */
import * as v from 'valibot';
import { instant, serviceId } from './schema-parts.ts';
import { PAGE, PAGE_RULE, type Sighting } from './sighting.ts';

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const of = { service: serviceId, id };

/**
 * `act`: something was sent; `answer`: the answer to it was written from one instant to another; `lost`: something was
 * sent where no composer was found; `asked`: what became of a question, which is known by its offer's id alone; `open`:
 * a page of ours that a script on a page may not open itself. Instants are milliseconds since 1970.
 */
export const LeftSchema = v.variant('what', [
  v.strictObject({ ...of, what: v.literal('act'), kind: v.picklist(['prompt', 'edit', 'regeneration']), at: instant }),
  v.strictObject({ ...of, what: v.literal('answer'), from: instant, to: instant }),
  v.strictObject({ ...of, what: v.literal('lost'), at: instant }),
  v.strictObject({
    what: v.literal('asked'),
    id,
    // Of a pause: the service whose page it stood on.
    service: v.exactOptional(serviceId),
    at: instant,
    outcome: v.picklist(['shown', 'on', 'left', 'skipped', 'gone', 'answered']),
  }),
  v.strictObject({ what: v.literal('open'), id, at: instant, section: v.picklist(['idea', 'asking/often']) }),
]);

export type Left = v.InferOutput<typeof LeftSchema>;
export type LeftAsked = Extract<Left, { what: 'asked' }>;

/** What is written down of something left; nothing of a composer that was lost or of a question. `keepDuration`: whether answers' lengths are kept. */
export function sightingsOf(left: Left, keepDuration: boolean): { sighting: Sighting; mayCreate: boolean }[] {
  if (left.what === 'lost' || left.what === 'asked' || left.what === 'open') return [];
  const of = { id: `page.${left.id}`, service: left.service, rule: PAGE_RULE, tab: PAGE, keepDuration };
  if (left.what === 'act') {
    return [{ sighting: { ...of, kind: left.kind, phase: 'start', at: left.at, outcome: 'open' }, mayCreate: true }];
  }
  // An answer alone makes no row: whether its prompt may be kept was decided when it was sent.
  return [
    { sighting: { ...of, kind: 'prompt', phase: 'first-byte', at: left.from, outcome: 'begun' }, mayCreate: false },
    { sighting: { ...of, kind: 'prompt', phase: 'end', at: left.to, outcome: 'answered' }, mayCreate: false },
  ];
}
