// The one HTML page that all practice services share, with the strict content policy that real ones have.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PracticeService } from './service.ts';

const read = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
const style = read('chat-page.css');

/** The page's scripts, by the path they are served at. */
export const scripts = new Map(
  ['chat-page.js', 'drawing.js', 'requests.js', 'transports.js', 'worker.js'].map((name) => [`/practice-page/${name}`, read(name)]),
);

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><title>Practice</title>' +
  '<rect width="16" height="16" rx="3" fill="#4a4a4a"/></svg>';

/** The page's HTML and the headers to send with it; only a `kept` page may come back as it was when a person goes back. */
export function pageOf(service: PracticeService, marker: string, kept: boolean): { html: string; headers: Record<string, string> } {
  const nonce = randomBytes(16).toString('base64');
  const { composer, send, stop } = service.look;
  const box =
    composer.tag === 'textarea'
      ? `<textarea id="composer" aria-label="Message" rows="3" ${composer.attributes}></textarea>`
      : `<div id="composer" aria-label="Message" role="textbox" aria-multiline="true" contenteditable="true" ${composer.attributes}></div>`;
  const { chatPath, plan, options = {}, mayMove = false } = service;
  // Nothing but the service itself can be reached, on whichever of its hosts.
  const others = service.hosts.map((host) => `https://${host}`).join(' ');
  const data = { chatPath, plan, options, mayMove, marker, userMessage: service.look.userMessage };
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${marker} – Practice ${service.name}</title>
<link rel="icon" href="/practice-page/icon.svg">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>Practice ${service.name} — nothing here is AI, nothing leaves this computer</h1>
<div id="messages" role="log" aria-label="Messages" tabindex="0"></div>
<form id="form">
${composer.insideId ? `<div id="${composer.insideId}">${box}</div>` : box}
<p class="buttons">
<${send.tag} id="send" ${send.attributes}>Send</${send.tag}>
<button id="retry" type="button">Retry</button>
<button id="edit" type="button">Edit</button>
<button id="stop" type="button" ${stop ?? ''} hidden>Stop</button>
${plan.more ? '<button id="more" type="button">Continue</button>' : ''}
</p>
</form>
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
      'cache-control': kept ? 'no-cache' : 'no-store',
      'content-security-policy':
        `default-src 'self'; connect-src 'self' ${others}; ` + `script-src ${own}; style-src ${own}; object-src 'none'; base-uri 'none'`,
    },
  };
}
