// A proxy on loopback that writes down every host a browser asks for, and lets only the practice hosts through.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Asked {
  at: number;
  /** host:port, as asked for. */
  target: string;
  /** `tunnel` for https and wss, `plain` for http. */
  how: 'tunnel' | 'plain';
  let: 'through' | 'refused';
}

export interface RecordingProxy {
  port: number;
  asked(): Asked[];
  /** Every target that is no practice host, once each. */
  strangers(): string[];
  clear(): void;
  close(): Promise<void>;
}

/** @param practice the practice services' names and HTTPS port */
export async function startRecordingProxy(practice: { hosts: readonly string[]; port: number }): Promise<RecordingProxy> {
  const asked: Asked[] = [];
  const open = new Set<Duplex>();

  // Plain http is refused even to practice hosts: the real services have none.
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    const name = target ? `${target.hostname}:${target.port || 80}` : `${request.headers.host ?? 'unknown'}`;
    asked.push({ at: Date.now(), target: name, how: 'plain', let: 'refused' });
    response.writeHead(502, { 'content-type': 'text/plain' }).end('Refused by the recording proxy.');
  });

  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    const through = practice.hosts.some((host) => target === `${host}:443`);
    asked.push({ at: Date.now(), target, how: 'tunnel', let: through ? 'through' : 'refused' });
    client.on('error', () => client.destroy());
    if (!through) {
      client.end('HTTP/1.1 502 Refused by the recording proxy\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      return;
    }
    const server = connect(practice.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
    for (const end of [client, server]) {
      open.add(end);
      end.on('close', () => open.delete(end));
    }
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    strangers: () => [...new Set(asked.filter((entry) => entry.let === 'refused').map(({ target }) => target))],
    clear: () => {
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const end of open) end.destroy();
      }),
  };
}
