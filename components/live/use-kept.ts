/** What is loaded once and is there from then on: the code and the words of a section. */
import { useOnce } from './use-live.ts';

type Load<T> = () => Promise<T>;

const kept = new WeakMap<Load<unknown>, unknown>();

export async function keep<T>(load: Load<T>): Promise<T> {
  const loaded = await load();
  kept.set(load, loaded);
  return loaded;
}

export const isKept = (load: Load<unknown>): boolean => kept.has(load);

/** What `load` gives: at once where it did before. Else, until it does, what another one gave; null at first. */
export function useKept<T>(load: Load<T>): T | null {
  const late = useOnce(() => keep(load), [load]);
  return isKept(load) ? (kept.get(load) as T) : late;
}
