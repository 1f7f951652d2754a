/** Tells when something kept by the browser, under one key, was changed by any page of ours, a script or the background. */
import browser from 'webextension-polyfill';

/** Calls back with what is kept under `key` now; undefined where it was taken away. Gives back how to stop. */
export function onStoredChange(area: 'local' | 'session', key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, changedArea: string) => {
    if (changedArea === area && key in changes) changed(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
