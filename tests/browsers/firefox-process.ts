// Starts a Firefox that talks WebDriver BiDi, on a profile whose preferences keep it off the network.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../setup/find-browser.mjs';
import { within } from './deadline.ts';
import type { LaunchOptions } from './driver.ts';

type Prefs = Record<string, string | number | boolean>;

/** Nobody listens on the discard port: what is sent there is refused at once. */
const NOWHERE = 9;

function proxyPrefs(host: string, port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function network({ hosts, port, proxyPort }: LaunchOptions): Prefs {
  if (hosts === 'real') return {};
  if (proxyPort !== undefined) return { ...proxyPrefs('127.0.0.1', proxyPort), 'network.proxy.no_proxies_on': '' };
  return {
    // Every name but the practice hosts goes to a proxy that is not there.
    ...proxyPrefs('127.0.0.1', NOWHERE),
    'network.proxy.no_proxies_on': hosts.join(','),
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `443=${port}`,
  };
}

function preferences(options: LaunchOptions): Prefs {
  const language = options.locale === 'fr' ? 'fr-FR, fr' : 'en-US, en';
  return {
    'remote.prefs.recommended': true,
    'app.normandy.enabled': false,
    'app.shield.optoutstudies.enabled': false,
    'browser.aboutConfig.showWarning': false,
    'browser.dom.window.dump.enabled': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'intl.accept_languages': language,
    'nimbus.rollouts.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    // Only ESR and Developer Edition obey this one; it lets an unsigned extension outlive a restart.
    'xpinstall.signatures.required': false,
    ...network(options),
    ...options.prefs,
  };
}

export interface FirefoxProcess {
  endpoint: string;
  onLine(listener: (line: string) => void): void;
  /** Resolves when the process has ended, for whatever reason. */
  gone: Promise<void>;
  /** Waits for the process to end of itself, and kills it after `ms`. */
  end(ms: number): Promise<void>;
}

const running = new Set<ChildProcess>();
const killAll = (): void => {
  for (const child of running) child.kill('SIGKILL');
};
process.on('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    killAll();
    process.kill(process.pid, signal);
  });
}

export async function startFirefox(profileDir: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const binary = findBrowser('firefox', { verify: false });
  if (!binary) throw new Error('Firefox was not found: run "node tests/setup/install.mjs"');
  const lines = Object.entries(preferences(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profileDir, 'user.js'), lines.join('\n'));
  const { headless = true, env = {} } = options;
  const args = ['--no-remote', '--profile', profileDir, '--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(binary, headless ? ['--headless', ...args] : args, {
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  gone.then(() => running.delete(child));

  const listeners: ((line: string) => void)[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const whole = (rest + text).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) for (const listener of listeners) listener(line);
  });
  let said = '';
  const endpoint = new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code} before it was ready:\n${said}`)));
  });
  return {
    endpoint: await within(endpoint, 40_000, 'starting Firefox').catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    }),
    onLine: (listener) => listeners.push(listener),
    gone,
    async end(ms) {
      await within(gone, ms, 'closing Firefox').catch(() => child.kill('SIGKILL'));
      await gone;
    },
  };
}
