/** From a request the browser tells of to a row in the record. */
import { createChoicesReader, createChosenMatcher, onChoicesChange } from '../../lib/browser/choices.ts';
import { isManaged } from '../../lib/browser/extension.ts';
import { onPermissionGiven } from '../../lib/browser/permissions.ts';
import { listenToRequests, type RequestEvent } from '../../lib/browser/requests.ts';
import { createNonce, createRequestMemory } from '../../lib/browser/session.ts';
import type { SightKeeper } from '../../lib/browser/sights.ts';
import { decide } from '../../lib/recording/decide.ts';
import { prompted } from '../../lib/recording/health.ts';
import type { Seen } from '../../lib/recording/sighting.ts';
import { ANY_REQUEST, allRequestFilters, hasTaughtRequests } from '../../lib/services/known.ts';
import type { Store } from '../../lib/store/database.ts';
import { createHeardWriter } from './write-heard.ts';

export function recordRequests(store: Store, sights: SightKeeper): void {
  const memory = createRequestMemory();
  const nonce = createNonce();
  const managed = isManaged();
  const choicesNow = createChoicesReader();
  const heard = createHeardWriter(store, choicesNow);

  const hear = async ({ match: { service, rule }, request, tab, phase, at, outcome }: RequestEvent): Promise<Seen | undefined> => {
    const choices = await choicesNow();
    const { consentAt } = choices;
    const missedStart = phase !== 'start' && consentAt !== null && (await memory.isSentSince(consentAt, request));
    const decision = (await managed) ? 'nothing' : decide(choices, service, phase, at, missedStart);
    if (decision === 'nothing') return undefined;
    const id = `${await nonce()}.${request}`;
    if (decision === 'set-aside') return heard.keep({ aside: { id, at } });
    if (decision === 'record' && phase === 'start' && rule.counts !== 'regeneration') {
      void sights.change(service, (sight) => prompted(sight, 'request', at));
    }
    const keepDuration = choices.kinds.answers && rule.answerTime === 'trusted';
    const sighting = {
      id,
      service,
      rule: rule.id,
      kind: rule.counts,
      tab,
      phase,
      at,
      outcome,
      keepDuration,
      ...(rule.mergeMs === undefined ? {} : { mergeMs: rule.mergeMs }),
      ...(rule.endsByAbort ? { endsByAbort: rule.endsByAbort } : {}),
    };
    return heard.keep({ sighting, mayCreate: decision === 'record' });
  };

  const began = async (request: string, at: number) => {
    const { consentAt } = await choicesNow();
    if (consentAt !== null && at >= consentAt && !(await managed)) await memory.noteStart(consentAt, request);
  };

  // Added in the first turn, or the request that wakes the background is lost; taken away where they are not needed. What was
  // taught can be at any path, and is only known once the choices are read: then all requests of the granted hosts are heard.
  const listenTo = (filters: readonly string[]) => listenToRequests(filters, createChosenMatcher(choicesNow), began, hear, heard.write);
  const [shipped, any] = [listenTo(allRequestFilters()), listenTo(ANY_REQUEST)];
  shipped.start();
  any.start();
  const follow = (how: 'start' | 'restart') => async () => {
    const choices = await choicesNow();
    const needed = hasTaughtRequests(choices) ? any : shipped;
    const isOff = (await managed) || choices.consentAt === null;
    for (const listening of [shipped, any]) {
      if (isOff || listening !== needed) listening.stop();
      else listening[how]();
    }
  };
  follow('start')();
  onChoicesChange(follow('start'));
  // Not when one is taken: in the moment between, prompts on the other hosts would not be heard.
  onPermissionGiven(follow('restart'));
}
