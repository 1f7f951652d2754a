// WebSockets as far as practice services need them: short texts both ways, and the close.
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const TEXT = 1;
const CLOSE = 8;

/** Agrees to a handshake and tells of each text that comes; gives back how to send one. */
export function acceptSocket(request: IncomingMessage, socket: Duplex, heard: (text: string) => void): (text: string) => void {
  const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${key}`];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  let rest: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = firstFrame(rest); frame; frame = firstFrame(rest)) {
      rest = rest.subarray(frame.size);
      if (frame.opcode === TEXT) heard(frame.content.toString('utf8'));
      if (frame.opcode === CLOSE) socket.end(frameOf(CLOSE, frame.content));
    }
  });
  return (text) => {
    if (socket.writable) socket.write(frameOf(TEXT, Buffer.from(text)));
  };
}

/** The first whole frame, unmasked: browsers mask what they send, and break no short text in two. */
function firstFrame(bytes: Buffer): { opcode: number; content: Buffer; size: number } | null {
  if (bytes.length < 6) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  if (short === 127) throw new Error('A practice page sends no such long text');
  const start = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const size = start + 4 + length;
  if (bytes.length < size) return null;
  const mask = bytes.subarray(start, start + 4);
  const content = Buffer.from(bytes.subarray(start + 4, size).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  return { opcode: (bytes[0] ?? 0) & 0x0f, content, size };
}

function frameOf(opcode: number, content: Buffer): Buffer {
  const long = content.length > 125;
  const head = Buffer.alloc(long ? 4 : 2);
  head[0] = 0x80 | opcode;
  head[1] = long ? 126 : content.length;
  if (long) head.writeUInt16BE(content.length, 2);
  return Buffer.concat([head, content]);
}
