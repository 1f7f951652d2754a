/** Room to write by hand: a heading and lines, which take what height is left where they may grow. */
import type { ComponentChildren } from 'preact';

export type WriteInProps = {
  label: string;
  /** How many lines. */
  lines?: number;
  /** True where its lines lie further apart on a page that has the room. */
  grow?: boolean;
  /** Between the heading and the lines. */
  children?: ComponentChildren;
};

export function WriteIn({ label, lines = 1, grow = false, children }: WriteInProps) {
  return (
    <section class={grow ? 'write-in grow' : 'write-in'}>
      <h3>{label}</h3>
      {children}
      <Lines lines={lines} />
    </section>
  );
}

function Lines({ lines }: { lines: number }) {
  return (
    <div class="lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}
