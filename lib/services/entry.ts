/** What a page of ours shows of a service; apart from its hosts, since the popup needs those and not this. */
import { hostsOf } from './hosts.ts';
import type { Taught } from './sees.ts';
import { type Service, seesOf } from './service.ts';
import { canWatch } from './watched.ts';

/** `watch`: whether its page is the only one to tell of prompts, a second sign, or none. */
export function toEntry(service: Service, taught: Taught = {}) {
  const { id, name, operator, group, asksApart } = service;
  const seesPrompts = seesOf(service) === 'prompts';
  const watch = canWatch(id, taught) ? (seesPrompts ? ('also' as const) : ('only' as const)) : null;
  return { id, name, operator, group, hosts: hostsOf(service), seesPrompts, watch, opens: asksApart ?? null };
}
