// The practice page's own service worker: sends for the page, lets requests pass, or answers in their place.
const mode = new URL(self.location.href).searchParams.get('mode');

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// A worker without a fetch listener and one that lets requests pass look different to webRequest.
if (mode !== 'sends') {
  self.addEventListener('fetch', (event) => {
    if (mode === 'intercepts' && event.request.method === 'POST') event.respondWith(fetch(event.request));
  });
}

self.addEventListener('message', (event) => {
  const port = event.ports[0];
  const stop = new AbortController();
  port.onmessage = () => stop.abort();
  event.waitUntil(forward(event.data, port, stop.signal));
});

async function forward({ url, init }, port, signal) {
  try {
    const reply = await fetch(url, { ...init, signal });
    port.postMessage({ status: reply.status });
    const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      port.postMessage({ text: part.value });
    }
    port.postMessage({ end: 'completed' });
  } catch (error) {
    port.postMessage({ end: signal.aborted ? 'aborted' : 'failed', why: String(error) });
  }
}
