/** What the section needs of the browser: its cryptography, a file handed to the person, paper, and what is kept of exercises. */
import type { SavedFile } from '../../lib/recording/file.ts';
import type { WebCrypto } from '../../lib/sharing/bytes.ts';
import type { GroupKeep } from '../../lib/sharing/keep.ts';

export type GroupPort = {
  web: WebCrypto;
  keep: GroupKeep;
  saveFile(file: SavedFile): void;
  print(): void;
  now(): number;
};
