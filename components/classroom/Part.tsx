/** One part of a page of Classroom, under its heading. */
import type { ComponentChildren } from 'preact';

export type PartProps = { id: string; title: string; children: ComponentChildren };

export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-title`} data-part={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Paragraphs, or a list where each line stands for itself. */
export function Lines({ lines, list = false }: { lines: readonly string[]; list?: boolean }) {
  if (!list) return lines.map((line) => <p key={line}>{line}</p>);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
