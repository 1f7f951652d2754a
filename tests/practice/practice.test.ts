// The practice services' own test: each request a page would make is known to its service, and as what it truly is.
import { expect, test } from 'vitest';
import type { Call, PracticeService } from './service.ts';
import { practiceHosts, services } from './start.ts';

/** The call's path as the page would fill it in. */
function pathOf(service: PracticeService, call: Call): string {
  const usual = Object.entries(service.options ?? {}).map(([name, { usually }]) => [name, usually]);
  const values: Record<string, string> = { account: '/u/1', ...Object.fromEntries(usual) };
  const filled = call.path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'x');
  return new URL(filled, 'https://any.example').pathname;
}

const calls = services.flatMap((service) =>
  Object.entries(service.plan).flatMap(([moment, list]: [string, Call[]]) =>
    list.map((call) => ({ service, moment, call, path: pathOf(service, call) })),
  ),
);

test.each(calls)('$service.id, $moment: $call.method $path', ({ service, call, path }) => {
  const routes = service.routes.filter((route) => route.method === call.method && route.path.test(path));
  expect(routes).toHaveLength(1);
  expect(routes[0]?.kind === 'look-alike').toBe(call.act === undefined && !call.again);
  expect(routes[0]?.streams).toBe(call.streams);
  expect(routes[0]?.startsJob).toBe(call.startsJob);
});

test('every service can send, edit and retry, and has hosts of its own', () => {
  for (const { id, plan } of services.filter((service) => service.id !== 'unrelated-site')) {
    expect(
      [plan.send, plan.edit, plan.retry].map((list) => list.filter((call) => call.act).length),
      id,
    ).toEqual([1, 1, 1]);
  }
  expect(new Set(practiceHosts).size).toBe(practiceHosts.length);
});
