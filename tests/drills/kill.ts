/** Kills the processes of one browser, found by the throw-away profile that they were started on. */
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../browsers/deadline.ts';
import { Skipped } from './drill.ts';

function processesOn(profileDir: string): { pid: number; isChild: boolean }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
        if (!args.some((arg) => arg === profileDir || arg.endsWith(`=${profileDir}`))) return [];
        return [{ pid: Number(name), isChild: args.some((arg) => arg.startsWith('--type=') || arg === '-contentproc') }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

/** The browser itself first: its children end with it, and those that do not are killed after it. */
export async function killProcessesOn(profileDir: string): Promise<void> {
  if (process.platform !== 'linux') throw new Skipped('finding a browser’s processes is written for Linux only');
  for (const { pid, isChild } of processesOn(profileDir)) if (!isChild) end(pid);
  await until('the killed browser to be gone', () => {
    for (const { pid } of processesOn(profileDir)) end(pid);
    return processesOn(profileDir).length === 0;
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
