// What Chromium is told before it starts: its flags, its preferences, and the extension's id.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.ts';
import type { Manifest } from './profile.ts';

/** The id Chromium gives an unpacked extension: from its key, or else from its folder. */
export function extensionId(extensionDir: string, { key }: Manifest): string {
  const source = key ? Buffer.from(key, 'base64') : realpathSync(extensionDir);
  const hex = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export function flags({ extensionDir, hosts, port, proxyPort, locale = 'en' }: LaunchOptions): string[] {
  const dir = realpathSync(extensionDir);
  const practice = hosts === 'real' ? [] : practiceFlags(hosts, port);
  return [
    `--disable-extensions-except=${dir}`,
    `--load-extension=${dir}`,
    ...practice,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    '--no-first-run',
    '--disable-gpu',
    `--lang=${locale}`,
    ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
  ];
}

/** The practice hosts are here; everything else fails to resolve, so that no run can reach the network. */
function practiceFlags(hosts: readonly string[], port: number): string[] {
  const maps = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`, '--ignore-certificate-errors'];
}

type Tree = { [name: string]: Tree | unknown };

function editPreferences(profileDir: string, edit: (preferences: Tree) => void): void {
  const path = join(profileDir, 'Default', 'Preferences');
  const preferences: Tree = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  edit(preferences);
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(path, JSON.stringify(preferences));
}

/** Writes preferences into a profile that no browser is using; `values` go by dotted name. */
export function writePreferences(profileDir: string, values: Record<string, unknown>): void {
  editPreferences(profileDir, (preferences) => {
    for (const [name, value] of Object.entries(values)) {
      const parts = name.split('.');
      const last = parts.pop() as string;
      let place = preferences;
      for (const part of parts) {
        place[part] ??= {};
        place = place[part] as Tree;
      }
      place[last] = value;
    }
  });
}

/**
 * Finishes a withdrawal on disk. Chromium 156 ends a host permission that its settings page removes at once, but
 * leaves it among the active ones of the profile, and so gives it back at the next start.
 */
export function deactivateHosts(profileDir: string, id: string, patterns: readonly string[]): void {
  if (patterns.length === 0) return;
  interface Stored {
    extensions?: { settings?: Record<string, { active_permissions?: { explicit_host?: string[] } }> };
  }
  editPreferences(profileDir, (preferences) => {
    const active = (preferences as Stored).extensions?.settings?.[id]?.active_permissions;
    if (active?.explicit_host) active.explicit_host = active.explicit_host.filter((host) => !patterns.includes(host));
  });
}
