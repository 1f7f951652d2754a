/** Tells every open page of ours that the record changed. Nothing of the record is in the news itself. */

const NAME = 'record-changed';

export function tellChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

export function onRecordChange(changed: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', changed);
  return () => channel.close();
}
