/** How the extension is put together for each browser; its permissions come from the catalogue. */
import { defineConfig } from 'wxt';
import { CONTENT_SECURITY_POLICY } from './lib/browser/content-security-policy.ts';
import { en } from './lib/language/en.ts';
import { fr } from './lib/language/fr.ts';
import { CATALOGUE } from './lib/services/catalogue.ts';
import { originsOf } from './lib/services/hosts.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  manifestVersion: 3,
  modules: [],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'webRequest', 'scripting', 'alarms', 'idle'],
    optional_host_permissions: [...new Set([...CATALOGUE.flatMap(originsOf), 'https://*/*', 'http://*/*'])],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_icon: iconSet('off') },
    icons: iconSet('recording'),
    commands: { 'to-pause': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_toPause__' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'self-audit@decomputing.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [code, { manifest }] of Object.entries({ en, fr })) {
        files.push({ relativeDest: `_locales/${code}/messages.json`, contents: messagesOf(manifest) });
      }
    },
  },
  vite: () => ({
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});

function iconSet(state: string): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${state}-${size}.png`]));
}

/** The only words the browser itself shows of us: the extension's name, what it is for, and what its one shortcut does. */
function messagesOf(manifest: { name: string; description: string; toPause: string }): string {
  return JSON.stringify(Object.fromEntries(Object.entries(manifest).map(([key, message]) => [key, { message }])));
}
