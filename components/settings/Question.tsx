/** One question of the first page: its title, what is missing where something is, and the answers there are. */
import type { ComponentChildren } from 'preact';

export type QuestionProps = {
  id: string;
  title: string;
  body?: string;
  /** What is missing here, if something is. */
  wrong: string | null;
  children: ComponentChildren;
};

export function Question({ id, title, body, wrong, children }: QuestionProps) {
  return (
    <fieldset class="part" id={id} tabIndex={-1} aria-describedby={wrong === null ? undefined : `${id}-wrong`}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {wrong !== null && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {body !== undefined && <p>{body}</p>}
      {children}
    </fieldset>
  );
}
