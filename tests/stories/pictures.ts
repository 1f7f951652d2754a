/**
 * Whether a page looks as it did: its picture beside the one that is checked in (`vitest -u` renews it), both shrunk. Shrunk to an
 * eighth each way, the edge of a letter is lost and the place of a word is not: that is what differs between two versions of a
 * browser, and what does not.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const KEPT = 'tests/stories/pictures';
const SHOWN = '.output/screens/differing';
/** The kept picture is so much smaller, and what is compared is once more as small as that. */
const KEPT_SHRINK = 4;
const COMPARED_SHRINK = 2;

/** Of a shrunk pixel, between black and white (1): how far it may be off. */
const THRESHOLD = 0.08;
/** Squares of this many shrunk pixels a side are looked at: 48 of the screen's. */
const SQUARE = 6;
/**
 * How many of a square's 36 may be further off. The same pages with letters drawn at twice the resolution, as by another
 * rasteriser, differ by up to 3; a page without one of its words by 6 and more, one whose lower part moved by four pixels by 16 and
 * more. What is smaller than a word (a digit, a hairline) is not seen here. The share of a whole page would say little: a lost line
 * is a thousandth of it.
 */
const TOLERATED = 5;
/** Shrunk pixels by which a page may be longer or shorter. */
const TOLERATED_HEIGHT = 1;

/** Each pixel the mean of those it stands for. */
function shrink({ width, height, data }: PNG, by: number): PNG {
  const small = new PNG({ width: Math.floor(width / by), height: Math.floor(height / by) });
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let dy = 0; dy < by; dy += 1)
          for (let dx = 0; dx < by; dx += 1) sum += data[((y * by + dy) * width + x * by + dx) * 4 + channel] ?? 0;
        small.data[(y * small.width + x) * 4 + channel] = Math.round(sum / by ** 2);
      }
  return small;
}

/** The most differing pixels there are in any one square; without end where the sizes differ. */
function compare(one: PNG, other: PNG): { differing: number; diff: PNG } {
  const { width } = one;
  const height = Math.min(one.height, other.height);
  const diff = new PNG({ width, height });
  if (width !== other.width || Math.abs(one.height - other.height) > TOLERATED_HEIGHT) return { differing: Number.POSITIVE_INFINITY, diff };
  const [before, now] = [one, other].map(({ data }) => data.subarray(0, diff.data.length)) as [Buffer, Buffer];
  const options = { threshold: THRESHOLD, includeAA: true, windowSize: SQUARE };
  return { differing: pixelmatch(before, now, diff.data, width, height, options), diff };
}

function readPicture(path: string): PNG {
  return PNG.sync.read(readFileSync(path));
}

const keptAs = (name: string) => join(KEPT, `${name}.png`);

/** Whether the picture at `path` is the one kept as `name`, within what is tolerated. */
export function looksAsKept(name: string, path: string): boolean {
  return compareWithKept(name, shrink(readPicture(path), KEPT_SHRINK)).differing <= TOLERATED;
}

function compareWithKept(name: string, now: PNG): { differing: number; diff: PNG } {
  return compare(shrink(readPicture(keptAs(name)), COMPARED_SHRINK), shrink(now, COMPARED_SHRINK));
}

/** Keeps the picture at `path` where it is to be renewed; else says what is wrong with it and where to look, or nothing. */
export function differenceFromKept(name: string, path: string, renew: 'all' | 'new' | 'none'): string | null {
  const now = shrink(readPicture(path), KEPT_SHRINK);
  const isKept = existsSync(keptAs(name));
  if (renew === 'all' || (renew === 'new' && !isKept)) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(keptAs(name), PNG.sync.write(now, { colorType: 2 }));
    return null;
  }
  if (!isKept) return `${keptAs(name)} is not there`;
  const { differing, diff } = compareWithKept(name, now);
  if (differing <= TOLERATED) return null;
  mkdirSync(SHOWN, { recursive: true });
  copyFileSync(path, join(SHOWN, `${name}.now.png`));
  writeFileSync(join(SHOWN, `${name}.diff.png`), PNG.sync.write(diff));
  return `${name}: ${differing} of ${SQUARE ** 2} pixels of a square differ (without end: its size does): see ${SHOWN}`;
}
