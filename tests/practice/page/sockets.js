// What a practice page sends through a socket: one that is kept for all prompts, or one a prompt as SignalR has them.
const MARK = '\x1e';
const kept = new Map();

function openSocket(url) {
  const address = new URL(url, location.href);
  address.protocol = 'wss:';
  const socket = new WebSocket(address);
  return new Promise((resolve) => {
    socket.onopen = () => resolve(socket);
    socket.onerror = () => resolve(null);
  });
}

/** Opens the socket that is kept, if there is none yet. */
export function keepSocket(url) {
  if (!kept.has(url)) kept.set(url, openSocket(url));
  return kept.get(url);
}

/** Sends one record and gives the pieces of its answer to `onText`, as lines of an event stream. */
function ask(socket, { headers, body }, onText, signal, end = '') {
  if (socket === null) return { status: 0, ended: 'failed' };
  return new Promise((resolve) => {
    socket.onmessage = ({ data }) => {
      for (const text of data.split(MARK).filter(Boolean)) {
        const { v, done } = JSON.parse(text);
        if (v) onText?.(`data: ${JSON.stringify({ v })}\n`);
        if (done) resolve({ status: 200, ended: 'completed' });
      }
    };
    socket.onclose = () => resolve({ status: 0, ended: 'failed' });
    signal?.addEventListener('abort', () => resolve({ status: 200, ended: 'aborted' }));
    socket.send(JSON.stringify({ ...headers, body }) + end);
  });
}

export const overKeptSocket = async (url, init, onText, signal) => ask(await keepSocket(url), init, onText, signal);

export async function overSignalr(url, init, onText, signal) {
  const socket = await openSocket(url);
  const agreed = new Promise((resolve) => {
    if (socket) socket.onmessage = resolve;
    else resolve();
  });
  socket?.send(JSON.stringify({ protocol: 'json', version: 1 }) + MARK);
  await agreed;
  const result = await ask(socket, init, onText, signal, MARK);
  socket?.close();
  return result;
}
