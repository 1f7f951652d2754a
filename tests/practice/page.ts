// The one HTML page that all practice services share, with the strict content policy that real ones have.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PracticeService } from './service.ts';

const read = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
const style = read('chat-page.css');

/** The page's scripts, by the path they are served at. */
export const scripts = new Map(
  ['chat-page.js', 'drawing.js', 'parts.js', 'requests.js', 'sockets.js', 'transports.js', 'ways.js', 'worker.js'].map((name) => [
    `/practice-page/${name}`,
    read(name),
  ]),
);

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Practice</title>' +
  '<rect width="16" height="16" rx="3" fill="#4a4a4a"/></svg>';

/** A page of somebody else's that shows a chat in a frame. */
export const framePageOf = (address: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Practice page with a chat in it</title>
<link rel="icon" href="/practice-page/icon.svg"></head>
<body><h1>A practice page with a chat in a frame</h1><iframe src="${address}" width="900" height="600" title="Chat"></iframe></body></html>`;

/** The page's HTML and the headers to send with it; words in its `query` change it, and only a `kept` page may come back as it was. */
export function pageOf(
  service: PracticeService,
  marker: string,
  query: URLSearchParams,
): { html: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  const { composer, form = '', send, stop, userMessage, answer, ways = {} } = service.look;
  // After a redesign nothing of the composer is as it was.
  const attributes = query.has('redesigned') ? '' : composer.attributes;
  const named = composer.tag === 'textarea' || query.has('redesigned') ? '' : 'role="textbox" aria-multiline="true"';
  const box =
    composer.tag === 'textarea'
      ? `<textarea id="composer" aria-label="Message" rows="3" ${attributes}></textarea>`
      : `<div id="composer" aria-label="Message" ${named} contenteditable="true" ${attributes}></div>`;
  const { chatPath, plan, options = {}, mayMove = false } = service;
  // Nothing but the service itself can be reached, on whichever of its hosts.
  const others = service.hosts.map((host) => `https://${host} wss://${host}`).join(' ');
  const data = { chatPath, plan, options, mayMove, marker, userMessage, answer: answer ?? null, ways };
  const styled = `<style nonce="${nonce}">${style}</style>`;
  const shadowed = (inner: string) =>
    ways.inShadow ? `<div class="part"><template shadowrootmode="open">${styled}${inner}</template></div>` : inner;
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${marker} – Practice ${service.name}</title>
<link rel="icon" href="/practice-page/icon.svg">
${styled}
</head>
<body>
<main>
<h1>Practice ${service.name} — nothing here is AI, nothing leaves this computer</h1>
${shadowed(`<div id="messages" role="log" aria-label="Messages" tabindex="0"></div>
${shadowed(`<form id="form" ${query.has('redesigned') ? '' : form}>
${composer.insideId ? `<div id="${composer.insideId}">${box}</div>` : box}
<p class="buttons">
<${send.tag} id="send" ${send.attributes}>Send</${send.tag}>
<button id="retry" type="button">Retry</button>
<button id="edit" type="button">Edit</button>
<button id="stop" type="button" ${stop ?? ''} hidden>Stop</button>
<button id="old" type="button">An old talk</button>
${plan.more ? '<button id="more" type="button">Continue</button>' : ''}
${(ways.suggests ?? []).map((text) => `<button class="suggestion" type="button">${text}</button>`).join('')}
</p>
</form>`)}`)}
</main>
<script type="application/json" id="plan">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module" nonce="${nonce}" src="/practice-page/chat-page.js"></script>
</body>
</html>`;
  const own = `'self' 'nonce-${nonce}'`;
  return {
    html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': query.has('kept') ? 'no-cache' : 'no-store',
      'content-security-policy':
        `default-src 'self'; connect-src 'self' ${others}; ` + `script-src ${own}; style-src ${own}; object-src 'none'; base-uri 'none'`,
    },
  };
}
