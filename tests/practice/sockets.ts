// What practice services do with the sockets that their pages open: each record that is an act is logged and answered.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { giveAnswer } from './answers.ts';
import { entryForRecord, type PracticeEntry } from './journal.ts';
import type { PracticeService } from './service.ts';
import { acceptSocket } from './socket.ts';

/** SignalR ends each record with it. */
const MARK = '\x1e';

type Wanted = {
  service: PracticeService;
  host: string;
  marker: string;
  log(entry: PracticeEntry): void;
  msFor(service: PracticeService): number;
};

export function answerSocket(request: IncomingMessage, socket: Duplex, { service, host, marker, log, msFor }: Wanted): void {
  const send = acceptSocket(request, socket, (text) => {
    const end = text.endsWith(MARK) ? MARK : '';
    for (const each of text.split(MARK).filter(Boolean)) {
      const record = JSON.parse(each) as Record<string, unknown>;
      const reply = (what: object) => send(JSON.stringify(what) + end);
      if ('protocol' in record) reply({});
      else answerRecord(record, text, reply);
    }
  });
  const answerRecord = (record: Record<string, unknown>, text: string, reply: (what: object) => void): void => {
    const entry = entryForRecord(service, host, record);
    if (text.includes(marker)) entry.marker = marker;
    log(entry);
    giveAnswer(msFor(service), marker, (piece) => {
      if (piece === null) entry.endedAt = Date.now();
      if (socket.destroyed) entry.aborted = true;
      else reply(piece === null ? { done: true } : { v: piece });
      return !socket.destroyed;
    });
  };
}
