// Makes a fresh checkout ready: packages, a Node that is new enough, and (unless --no-browsers) the two browsers.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const record = join(modules, '.installed-from');
const NEEDED = [22, 12];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command in plain sight; `false` if it could not be started or failed. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What the installed packages were made from: the same text means the same packages. */
function fingerprint() {
  const { dependencies, devDependencies, optionalDependencies, overrides } = json(join(root, 'package.json'));
  return createHash('sha256')
    .update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Of the optional packages only Node itself must be there, where one is made for this computer. */
function needed([place, { optional, os, cpu }]) {
  if (place === '') return false;
  if (!optional) return true;
  return /^node_modules\/node-\w+-\w+$/.test(place) && os.includes(process.platform) && cpu.includes(process.arch);
}

/** Whether a person's own `npm install` has already put there what the lockfile names. */
function matchesLockfile() {
  const there = json(join(modules, '.package-lock.json')).packages;
  const wanted = json(join(root, 'package-lock.json')).packages;
  return (
    Object.entries(there).every(([place, { version }]) => wanted[place]?.version === version) &&
    Object.entries(wanted).every((entry) => !needed(entry) || entry[0] in there)
  );
}

/** Why the packages must be installed, or null if they need not be. */
function reasonToInstall() {
  if (!existsSync(modules)) return 'node_modules is not there yet';
  if (!existsSync(join(modules, '.package-lock.json'))) return 'the last installation was not finished';
  if (existsSync(record)) {
    return readFileSync(record, 'utf8').trim() === fingerprint() ? null : 'package.json or the lockfile has changed';
  }
  if (!matchesLockfile()) return 'node_modules holds other packages than the lockfile names';
  writeFileSync(record, `${fingerprint()}\n`);
  return null;
}

function installPackages() {
  const reason = reasonToInstall();
  if (!reason) return;
  console.log(`Installing packages (npm ci): ${reason}.`);
  // Node itself comes as an optional dependency, so a setting that omits those must not hold here.
  const args = ['ci', '--include=optional', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its scripts where it is; a bare "node install.mjs" has only the PATH.
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (!done) stop('npm ci failed, for the reason above; nothing else was tried.');
  writeFileSync(record, `${fingerprint()}\n`);
}

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function checkNode() {
  const packaged = join(modules, '.bin', 'node');
  const version = existsSync(packaged) ? spawnSync(packaged, ['--version'], { encoding: 'utf8' }).stdout : '';
  if (newEnough(version ?? '') || newEnough(process.version)) return;
  stop(`Node ${NEEDED.join('.')} or newer is needed and this is ${process.version}: install it from https://nodejs.org.`);
}

/** A browser's path or null; a wrong CHROME_BIN or FIREFOX_BIN ends the run with its own sentence. */
function found(name) {
  try {
    return findBrowser(name);
  } catch (error) {
    return stop(error.message);
  }
}

function installBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => !found(name));
  if (missing.length === 0) return;
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox')).join(' and ');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${names} (apt-get): not found on this computer.`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'firefox-esr', 'fonts-dejavu-core'];
    const done =
      run('apt-get', ['update', '-q'], quiet) && run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quiet);
    if (done && missing.every((name) => found(name))) return;
  }
  const variables = missing.map((name) => (name === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN')).join(' and ');
  stop(`Not found: ${names}. Install what is missing, or tell where it is in ${variables}.`);
}

installPackages();
checkNode();
if (!process.argv.includes('--no-browsers')) installBrowsers();
