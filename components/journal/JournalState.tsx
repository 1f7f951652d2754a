/** One line over the journal while something is not recorded, with what can be done about it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../lib/recording/agreement.ts';
import type { Choices } from '../../lib/recording/choices.ts';
import { remedyOf } from '../popup/remedy.ts';
import { StateLine } from '../popup/StateLine.tsx';
import { useLanguage } from '../text/language.ts';
import { hashOf } from './sections.ts';

export type JournalStateProps = {
  choices: Choices;
  status: Status;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  resume: () => Promise<void>;
};

export function JournalState({ choices, status, names, resume }: JournalStateProps) {
  const { words, formats } = useLanguage();
  const line = useRef<HTMLDivElement>(null);
  const [resumed, setResumed] = useState(false);
  const paused = status.state === 'paused';
  // The button that was pressed goes; the line stays, and reading goes on at what it says now.
  useLayoutEffect(() => {
    if (resumed && !paused) line.current?.focus();
  }, [resumed, paused]);
  const managed = status.state === 'off' && status.reason === 'managed';
  // Before anything was ever chosen the pages say by themselves that nothing is recorded, and what can be done.
  if (choices.order.length === 0 && !managed) return null;
  const remedy = remedyOf(status, words, names, formats);
  if (!paused && remedy === null && !resumed) return null;
  return (
    <div class="journal-state" tabIndex={-1} ref={line}>
      <StateLine status={status} />
      {(status.state === 'recording' || managed) && remedy !== null && <p>{remedy.said}</p>}
      {paused && (
        <button
          type="button"
          class="link"
          onClick={() => {
            setResumed(true);
            void resume();
          }}
        >
          {words.popup.resume}
        </button>
      )}
      {remedy?.section !== undefined && <a href={hashOf(remedy.section)}>{remedy.label}</a>}
    </div>
  );
}
