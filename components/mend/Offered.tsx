/** What a file would change, whole, before anything of it runs: taken or left with a click. */
import type { ComponentChildren } from 'preact';

export type OfferedProps = {
  /** What it is, in one sentence. */
  would: string;
  words: { take: string; leave: string };
  take: () => void;
  leave: () => void;
  children: ComponentChildren;
};

export function Offered({ would, words, take, leave, children }: OfferedProps) {
  return (
    <div class="shown">
      <p>{would}</p>
      <ul class="taught">{children}</ul>
      <div class="actions">
        <button type="button" class="button" onClick={take}>
          {words.take}
        </button>
        <button type="button" class="link" onClick={leave}>
          {words.leave}
        </button>
      </div>
    </div>
  );
}
