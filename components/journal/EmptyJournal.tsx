/** The journal before anything is in it: what will be here, and two ways to begin. */
import type { Status } from '../../lib/recording/agreement.ts';
import { StitchMark } from '../charts/StitchMark.tsx';
import { useLanguage } from '../text/language.ts';
import { hashOf } from './sections.ts';

export type EmptyJournalProps = {
  status: Status;
  showMadeUp: () => void;
};

/** A seam that has not been sewn: the thread, the needle's first stitch, and the cloth. */
function FirstStitch() {
  return (
    <svg class="first-stitch" width="320" height="44" viewBox="0 0 320 44" aria-hidden="true">
      <line class="cloth" x1="0" x2="320" y1="22" y2="22" />
      <StitchMark mark={{ shape: 'straight', colour: 'thread' }} x={24} y={22} height={26} />
      <path class="unsewn" d="M48 9V35M72 9V35M96 9V35M120 9V35M144 9V35" />
    </svg>
  );
}

export function EmptyJournal({ status, showMadeUp }: EmptyJournalProps) {
  const { words } = useLanguage();
  const managed = status.state === 'off' && status.reason === 'managed';
  const waiting = status.state === 'recording' || status.state === 'paused';
  return (
    <div class="empty">
      <h1>{words.empty.title}</h1>
      {!managed && <p class="lead">{waiting ? words.empty.chosen : words.empty.body}</p>}
      <FirstStitch />
      {!waiting && !managed && (
        <p>
          <a class="button" href={hashOf('settings')}>
            {words.empty.choose}
          </a>
        </p>
      )}
      <hr class="stitch" />
      <p>{words.empty.lookBody}</p>
      <p>
        <button type="button" class="button" onClick={showMadeUp}>
          {words.empty.look}
        </button>
      </p>
    </div>
  );
}
