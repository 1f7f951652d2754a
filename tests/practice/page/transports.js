// The ways in which a practice page sends: fetch, XHR, an event stream, a socket, and through its own service worker.
import { overKeptSocket, overSignalr } from './sockets.js';

/** Each resolves with {status, ended: 'completed' | 'aborted' | 'failed'} and never rejects. */
export const transports = {
  async fetch(url, init, onText, signal) {
    let status = 0;
    try {
      const reply = await fetch(url, { ...init, ...(signal ? { signal } : {}) });
      status = reply.status;
      const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) onText?.(part.value);
      return { status, ended: 'completed' };
    } catch {
      return { status, ended: signal?.aborted ? 'aborted' : 'failed' };
    }
  },

  xhr(url, init, onText, signal) {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      let seen = 0;
      request.open(init.method, url);
      for (const [name, value] of Object.entries(init.headers)) request.setRequestHeader(name, value);
      request.onprogress = () => {
        onText?.(request.responseText.slice(seen));
        seen = request.responseText.length;
      };
      request.onloadend = () =>
        resolve({
          status: request.status,
          ended: signal?.aborted ? 'aborted' : request.status ? 'completed' : 'failed',
        });
      signal?.addEventListener('abort', () => request.abort());
      request.send(init.body);
    });
  },

  /** It can set no header, so the marks of the page's own requests travel in the address. */
  eventsource(url, init, onText, signal) {
    return new Promise((resolve) => {
      const address = new URL(url, location.href);
      for (const [name, value] of Object.entries(init.headers)) address.searchParams.set(name, value);
      const stream = new EventSource(address);
      const end = (status, ended) => {
        stream.close();
        resolve({ status, ended });
      };
      stream.addEventListener('delta', ({ data }) => onText?.(`data: ${data}\n`));
      stream.addEventListener('done', () => end(200, 'completed'));
      // Left alone it would ask again and again.
      stream.onerror = () => end(0, 'failed');
      signal?.addEventListener('abort', () => end(200, 'aborted'));
    });
  },

  socket: overKeptSocket,
  signalr: overSignalr,

  async worker(url, init, onText, signal) {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    signal?.addEventListener('abort', () => port1.postMessage('stop'));
    active.postMessage({ url: new URL(url, location.href).href, init }, [port2]);
    let status = 0;
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => {
        if (data.status) status = data.status;
        if (data.text) onText?.(data.text);
        if (data.end) resolve({ status, ended: data.end });
      };
    });
  },
};

/** Registers the page's worker; `mode` is 'sends', 'passes' or 'intercepts'. */
export async function startWorker(mode) {
  await navigator.serviceWorker.register(`/practice-page/worker.js?mode=${mode}`, { scope: '/' });
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    if (navigator.serviceWorker.controller) resolve();
  });
}
