// Finds Chromium and Firefox on this computer, for the installer and for the browser drivers.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const PLACES = {
  chromium: {
    variable: 'CHROME_BIN',
    // Debian's and Fedora's Chromium first: branded Chrome ignores --load-extension.
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
};

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that does not even tell its version would only fail later, with a worse message. */
function runs(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/**
 * The path of a browser that starts, or null. An environment variable that names a broken one is an error:
 * falling back silently would test another browser than the one asked for.
 * @param {'chromium' | 'firefox'} name
 * @param {{ verify?: boolean }} [options] `verify: false` skips starting it
 * @returns {string | null}
 */
export function findBrowser(name, { verify = true } = {}) {
  const { variable, names, paths } = PLACES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (executable(chosen) && (!verify || runs(chosen))) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which does not start.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((file) => folders.map((folder) => join(folder, file))),
    ...paths.flatMap((path) => (path.startsWith('/Applications') ? [path, join(homedir(), path)] : [path])),
  ];
  return candidates.find((path) => executable(path) && (!verify || runs(path))) ?? null;
}
