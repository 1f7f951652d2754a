/** The ways from one screen of an exercise to another, and out: links, so that the browser's own Back works. */
import type { RefObject } from 'preact';
import type { Exercise, Screen } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';

const MOVES = ['first', 'previous', 'next', 'last', 'leave'] as const;
export type Move = (typeof MOVES)[number];

export type ShowMovesProps = { exercise: Exercise; screens: readonly Screen[]; at: number; nav: RefObject<HTMLElement | null> };

export function ShowMoves({ exercise, screens, at, nav }: ShowMovesProps) {
  const { class: own } = useClassWords();
  const screen = (number: number) =>
    number < 0 || number >= screens.length || number === at ? undefined : `#classroom/show/${exercise.id}/${number}`;
  // A lesson is one session: the first and the last screen are its own.
  const isOfSession = ({ session }: Screen) => session === screens[at]?.session;
  const to: Record<Move, string | undefined> = {
    first: screen(screens.findIndex(isOfSession)),
    previous: screen(at - 1),
    next: screen(at + 1),
    last: screen(screens.findLastIndex(isOfSession)),
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
