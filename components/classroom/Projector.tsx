/** One screen of an exercise, large enough to be read from the back of a room, and turned by keys, a remote or buttons. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Exercise, type Frame, type StepId, screensOf } from '../../lib/classroom/exercises.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { ClassQuestions } from './ClassQuestions.tsx';
import { useClassWords } from './class-language.ts';
import type { ClassroomProps } from './props.ts';
import { ShowClock } from './ShowClock.tsx';
import { type Move, ShowMoves } from './ShowMoves.tsx';
import { ShownPart } from './ShownPart.tsx';

/** A presenter's remote sends the keys of pages. Up and down are left for reading on where the text is enlarged. */
const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** `step`: which of the exercise's screens; the nearest there is where there are fewer. */
export type ProjectorProps = Pick<ClassroomProps, 'services' | 'port' | 'energy'> & { exercise: Exercise; step: number };

export function Projector({ exercise, step: wanted, services, port, energy }: ProjectorProps) {
  const { class: own, formats } = useClassWords();
  const [clock, setClock] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moves = useRef<HTMLElement>(null);
  const screens = screensOf(exercise);
  const at = Math.min(Math.max(0, Math.trunc(wanted)), screens.length - 1);
  const screen = screens[at];

  useLayoutEffect(() => heading.current?.focus(), [exercise, at]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const move = KEYS[event.key];
      if (move === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // A table that slides and a seam that is walked through have these keys to themselves.
      if (move !== 'leave' && event.target instanceof Element && event.target.closest('[tabindex="0"]') !== null) return;
      event.preventDefault();
      moves.current?.querySelector<HTMLAnchorElement>(`[data-move=${move}]`)?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  if (screen === undefined) return null;
  const { id, session, step, number, of } = screen;
  const { title, does } = id in own.frames ? own.frames[id as Frame] : own.steps[id as StepId];
  const isMadeUp = exercise.madeUp === true || step?.shows === 'made-up-week';
  const isDense = step?.shows !== undefined || (step?.questions?.length ?? 0) > 2;
  return (
    <article class={isDense ? 'show dense' : 'show'} data-step={id}>
      <header class="show-head">
        <p>{own.exercises[exercise.id].title}</p>
        {screens.some((other) => other.session !== session) && <p>{fillSlots(own.session, { session: formats.whole(session) })}</p>}
        {number > 0 && <p>{fillSlots(own.show.step, { step: formats.whole(number), steps: formats.whole(of) })}</p>}
        {isMadeUp && <p class="show-made-up">{own.show.madeUp}</p>}
      </header>
      <div class="show-page">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <ul class="show-does">
          {does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {step?.questions !== undefined && <ClassQuestions ids={step.questions} />}
        {step?.shows !== undefined && <ShownPart shows={step.shows} {...{ services, energy }} />}
      </div>
      <footer class="show-foot">
        <ShowMoves {...{ exercise, screens, at }} nav={moves} />
        {step !== null && (
          <div class="show-time">
            <button type="button" class="button quiet" aria-pressed={clock} onClick={() => setClock(!clock)}>
              {own.show.clock}
            </button>
            {/* It runs unseen, so that whoever asks for it late is told the truth. */}
            <ShowClock key={at} shown={clock} screen={`${exercise.id}/${at}`} minutes={step.to - step.from} now={port.now} />
          </div>
        )}
        {at === 0 && <p class="show-keys">{own.show.keys}</p>}
      </footer>
    </article>
  );
}
