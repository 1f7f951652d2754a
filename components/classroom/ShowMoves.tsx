/** The ways from one screen of an exercise to another, and out: links, so that the browser's own Back works. */
import type { RefObject } from 'preact';
import type { Exercise } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';

const MOVES = ['first', 'previous', 'next', 'last', 'leave'] as const;
export type Move = (typeof MOVES)[number];

export type ShowMovesProps = { exercise: Exercise; at: number; last: number; nav: RefObject<HTMLElement | null> };

export function ShowMoves({ exercise, at, last, nav }: ShowMovesProps) {
  const { class: own } = useClassWords();
  const screen = (number: number) =>
    number < 0 || number > last || number === at ? undefined : `#classroom/show/${exercise.id}/${number}`;
  const to: Record<Move, string | undefined> = {
    first: screen(0),
    previous: screen(at - 1),
    next: screen(at + 1),
    last: screen(last),
    leave: `#classroom/${exercise.id}`,
  };
  return (
    <nav class="show-moves" aria-label={own.show.moves} ref={nav}>
      {MOVES.map((move) => (
        // What leads nowhere keeps its place, so that the next one stays under the hand.
        <a key={move} class="button quiet" data-move={move} {...leadsTo(to[move])}>
          {own.show[move]}
        </a>
      ))}
    </nav>
  );
}

function leadsTo(href: string | undefined) {
  return href === undefined ? ({ role: 'link', 'aria-disabled': 'true' } as const) : { href };
}
