// A site that is no chat service and yet posts to the same paths: nothing it does may ever be recorded.
import type { Call, PracticeService } from '../service.ts';

/** Makes example.org out of the real practice services' own prompt requests. */
export function unrelatedSite(services: readonly PracticeService[]): PracticeService {
  const posts = (list: 'send' | 'edit'): Call[] =>
    services
      .flatMap((service) => service.plan[list].filter((call) => call.act && call.method === 'POST'))
      .map(({ act: _act, endsByAbort: _end, startsJob: _job, ...call }) => ({
        ...call,
        path: call.path.replace(/^https:\/\/[^/]+/, ''),
        streams: true,
      }));
  return {
    id: 'unrelated-site',
    name: 'of no service',
    hosts: ['example.org'],
    chatPath: '/c/{chat}',
    shape: 'sse',
    options: Object.assign({}, ...services.map((service) => service.options ?? {})),
    routes: [{ method: 'POST', path: /./, kind: 'look-alike', what: 'same path, other host', streams: true }],
    plan: { send: posts('send'), edit: posts('edit'), retry: posts('send') },
    look: {
      composer: { tag: 'textarea', attributes: 'class="composer"' },
      send: { tag: 'button', attributes: 'type="button"' },
      userMessage: { tag: 'div', attributes: {} },
    },
  };
}
