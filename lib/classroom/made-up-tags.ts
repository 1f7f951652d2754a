/** What Alix says of each turn of the made-up week. */
import type { Moment } from '../recording/record.ts';
import type { Tagged } from '../recording/said.ts';

/** In the order of the turns: what for, who decided, what else, what stood in the way, how it was checked, what came of it. */
const SAID: readonly (readonly [string, string, string, string, string, string])[] = [
  ['lookup', 'me', 'website', 'nothing', 'none', 'got'],
  ['rework', 'required', 'hand', 'target', 'person', 'kept_part'],
  ['learn', 'me', 'person_knows', 'closed', 'known', 'learned'],
  ['people', 'me', 'person_close', 'bother', 'notneeded', 'partly'],
  ['code', 'suggested', 'group', 'deadline', 'none', 'wrong'],
  ['plan', 'builtin', 'memory', 'nothing', 'none', 'elsewhere'],
  ['translate', 'me', 'tool', 'language', 'source', 'got'],
  ['ideas', 'me', 'time', 'deadline', 'notneeded', 'time_saved'],
  ['write', 'required', 'part', 'deadline', 'known', 'kept_part'],
  ['play', 'me', 'not', 'nothing', 'notneeded', 'got'],
  ['company', 'me', 'none', 'nobody', 'notneeded', 'partly'],
  ['nopurpose', 'builtin', 'body', 'nothing', 'notneeded', 'dropped'],
];

export function madeUpTags(moments: readonly Moment[]): Tagged[] {
  return moments.flatMap(({ id, day, service }, at) => {
    const said = SAID[at];
    if (said === undefined) return [];
    const [purpose, decidedBy, alternative, barrier, checked, outcome] = said;
    const lists = { purpose: [purpose], alternative: [alternative], barrier: [barrier], outcome: [outcome] };
    return [{ what: 'tags' as const, id, day, service, ...lists, decidedBy, checked }];
  });
}
