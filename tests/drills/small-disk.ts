/** A file system of its own and of a given size, to be filled and freed again while a browser's profile lies on it. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Skipped } from './drill.ts';

export type SmallDisk = {
  dir: string;
  freeBytes(): number;
  /** Takes all space but `leave` bytes. */
  fill(leave: number): void;
  /** Gives the taken space back. */
  free(): void;
  remove(): void;
};

export function mountSmallDisk(megabytes: number): SmallDisk {
  const dir = mkdtempSync(join(tmpdir(), 'drill-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'drill', dir], { stdio: 'pipe' });
  } catch (error) {
    rmSync(dir, { recursive: true });
    throw new Skipped(`mounting a small file system needs rights that are not here (${String(error).split('\n')[0]})`);
  }
  const filling = join(dir, 'filling');
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize;
  };
  return {
    dir,
    freeBytes,
    fill(leave) {
      const handle = openSync(filling, 'a');
      try {
        const piece = Buffer.alloc(64 * 1024);
        while (freeBytes() > leave) writeSync(handle, piece, 0, Math.min(piece.length, Math.max(4096, freeBytes() - leave)));
      } catch {
        // Not one byte more: the disk is full.
      } finally {
        closeSync(handle);
      }
    },
    free: () => rmSync(filling, { force: true }),
    remove() {
      execFileSync('umount', ['-l', dir], { stdio: 'pipe' });
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
