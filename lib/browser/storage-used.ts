/** How much of its room this browser says that the extension takes, in bytes; null where it cannot tell. */
export async function readStorageUsed(): Promise<{ usage: number | null; quota: number | null }> {
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { usage, quota };
  } catch {
    return { usage: null, quota: null };
  }
}
