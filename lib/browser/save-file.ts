/** Hands the person a file, without asking for the permission to download. */
import type { SavedFile } from '../recording/file.ts';

export function saveFile({ name, type, parts }: SavedFile): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.click();
  // The browser reads the blob after the click; a minute is plenty on a slow disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
