// Writes the small extension by which the drivers themselves are tested.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Smoke',
  version: '1.0',
  permissions: ['webRequest', 'storage'],
  optional_host_permissions: ['https://chatgpt.com/*', 'https://claude.ai/*'],
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'smoke@example.org' } },
};

const background = `
const api = globalThis.browser ?? globalThis.chrome;
api.runtime.onInstalled.addListener(() => api.tabs.create({ url: 'page.html' }));
let writing = Promise.resolve();
const begun = ({ method, url }) => {
  if (method !== 'POST' || !/\\/(f\\/conversation|completion)$/.test(new URL(url).pathname)) return;
  writing = writing.then(async () => {
    const { seen = 0 } = await api.storage.local.get('seen');
    await api.storage.local.set({ seen: seen + 1 });
  });
};
const listen = () => api.webRequest.onBeforeRequest.addListener(begun, { urls: ['https://*/*'] });
listen();
// Chromium drops a listener that was added before any host was allowed.
api.permissions.onAdded.addListener(() => {
  api.webRequest.onBeforeRequest.removeListener(begun);
  listen();
});
api.runtime.onMessage.addListener(() => {
  console.error('said by the background');
  // Thrown inside the listener it would go to the sender instead.
  setTimeout(() => { throw new Error('thrown by the background'); });
});
`;

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Smoke</title></head>
<body><main><h1>Smoke</h1>
<button id="grant">Allow the hosts</button> <p id="granted">not asked</p>
<label>Note <input id="note"></label> <p id="keys"></p>
<button type="button"></button>
<p><button id="shy">Shy</button></p> <p id="pressed"></p>
</main><script src="page.js"></script></body></html>`;

const script = `
const api = globalThis.browser ?? globalThis.chrome;
const show = (id, text) => { document.getElementById(id).textContent = text; };
document.getElementById('grant').addEventListener('click', async (event) => {
  const origins = api.runtime.getManifest().optional_host_permissions;
  show('granted', (await api.permissions.request({ origins })) + ' trusted ' + event.isTrusted);
});
document.getElementById('note').addEventListener('keydown', (event) => {
  document.getElementById('keys').textContent += (event.shiftKey ? 'Shift+' : '') + event.key + ' ';
});
// Moves when the pointer first comes near, as a page does that is drawn anew between aiming and pressing.
document.getElementById('shy').addEventListener('pointermove', ({ target }) => { target.style.marginInlineStart = '20rem'; }, { once: true });
document.body.addEventListener('click', ({ target }) => { document.getElementById('pressed').textContent += target.id + ' '; });
globalThis.seen = async () => (await api.storage.local.get('seen')).seen ?? 0;
globalThis.hosts = async () => (await api.permissions.getAll()).origins;
globalThis.provoke = () => { api.runtime.sendMessage('fail').catch(() => undefined); };
`;

export function writeSmokeExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'smoke-extension-'));
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'background.js'), background);
  writeFileSync(join(dir, 'page.html'), page);
  writeFileSync(join(dir, 'page.js'), script);
  return dir;
}
