// The canned answers and the four ways in which services write them to the wire.
import type { ServerResponse } from 'node:http';
import type { AnswerShape } from './service.ts';

const SENTENCES = [
  'This sentence was written by hand, long before you asked. ',
  'No model was called and no figure was looked up. ',
  'The pieces arrive one by one only so that it looks like an answer. ',
  'Accents survive the way: déjà vu, naïve, œuvre. ',
  'A practice answer knows nothing about your question. ',
  'That was all. ',
];

const TYPES: Record<AnswerShape, string> = {
  sse: 'text/event-stream; charset=utf-8',
  'rpc-frames': 'application/json; charset=utf-8',
  'numbered-lines': 'text/plain; charset=utf-8',
  'connect-frames': 'application/connect+json',
};

/** What says that an answer is whole, where the page has to know before the request ends. */
const LAST: Partial<Record<AnswerShape, string>> = { sse: 'event: done\ndata: {}\n\n', 'connect-frames': connectFrame({ done: {} }) };

/** A flag, four bytes of length, and the message: `latin1`, since the length is bytes and not text. */
function connectFrame(message: object): string {
  const text = `${JSON.stringify(message)}\n`;
  const head = Buffer.alloc(5);
  head.writeUInt32BE(Buffer.byteLength(text), 1);
  return head.toString('latin1') + text;
}

function written(shape: AnswerShape, piece: string, index: number): string {
  if (shape === 'sse') return `event: delta\ndata: ${JSON.stringify({ v: piece })}\n\n`;
  if (shape === 'connect-frames') return connectFrame({ v: piece });
  if (shape === 'numbered-lines') return `${index === 0 ? '15:{"step":"start"}\n' : ''}0:${JSON.stringify(piece)}\n`;
  const frame = `${JSON.stringify([['wrb.fr', null, piece]])}\n`;
  return `${index === 0 ? ")]}'\n\n" : ''}${frame.length}\n${frame}`;
}

/** Gives the pieces of one answer over `ms` milliseconds, the first at once, and null at its end; until `give` says false. */
export function giveAnswer(ms: number, marker: string, give: (piece: string | null, index: number) => boolean): void {
  const pieces = [`(${marker}) ${SENTENCES[0]}`, ...SENTENCES.slice(1)];
  let index = 0;
  const step = (): void => {
    const piece = pieces[index] ?? null;
    if (!give(piece, index) || piece === null) return;
    index += 1;
    if (ms === 0) step();
    else setTimeout(step, ms / pieces.length);
  };
  step();
}

/** Streams one answer over `ms` milliseconds. Connect frames are left open at their end, for the page to break off. */
export function streamAnswer(
  response: ServerResponse,
  shape: AnswerShape,
  ms: number,
  marker: string,
  headers: Record<string, string>,
): void {
  response.writeHead(200, { 'content-type': TYPES[shape], 'cache-control': 'no-store', ...headers });
  giveAnswer(ms, marker, (piece, index) => {
    if (response.destroyed) return false;
    response.write(piece === null ? (LAST[shape] ?? '') : written(shape, piece, index));
    if (piece === null && shape !== 'connect-frames') response.end();
    return true;
  });
}
