/** The steps of learning from requests: what runs by itself, one prompt, the pick, and a second prompt that confirms it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Candidate, candidatesOf, type SeenRequest, timesOf } from '../../lib/services/learning.ts';
import type { At, Mending } from './props.ts';

export type Step = 'rest' | 'idle' | 'first' | 'pick' | 'second';

const IDLE_MS = 10_000;
/** Looking ends by itself after this long. */
const LONGEST_MS = 120_000;

export type Watch = {
  step: Step;
  candidates: readonly Candidate[];
  begin(): void;
  /** One prompt was sent: what was seen of it is looked through. */
  sent(): void;
  /** A second prompt is waited for, to confirm a shape. */
  confirm(shape: string): void;
  stop(): void;
};

/** `confirmed` is told how often the shape was seen with the second prompt; `ended` that the time was over. */
export function useWatch(mending: Mending, at: At, confirmed: (shape: string, times: number) => void, ended: () => void): Watch {
  const [step, setStep] = useState<Step>('rest');
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  /** What is looked at now; it is in memory alone, and gone with the page. */
  const looking = useRef<{ stop: () => void; seen: readonly SeenRequest[] }>({ stop: () => {}, seen: [] });
  const idle = useRef<readonly SeenRequest[]>([]);
  const shape = useRef('');

  const end = () => {
    looking.current.stop();
    looking.current.stop = () => {};
    return looking.current.seen;
  };
  const look = (next: Step, ms: number, over: () => void) => {
    end();
    const stopObserving = mending.observe(at, (seen) => {
      looking.current.seen = seen;
    });
    const timer = setTimeout(over, ms);
    looking.current = {
      seen: [],
      stop: () => {
        clearTimeout(timer);
        stopObserving();
      },
    };
    setStep(next);
  };
  useEffect(() => () => void end(), []);

  const sent = () => {
    const seen = end();
    if (step === 'second') {
      confirmed(shape.current, timesOf(shape.current, seen));
      setStep(timesOf(shape.current, seen) === 1 ? 'rest' : 'pick');
      return;
    }
    setCandidates(candidatesOf(idle.current, seen));
    setStep('pick');
  };
  const timeOver = () => {
    end();
    setStep('rest');
    ended();
  };
  return {
    step,
    candidates,
    begin: () =>
      look('idle', IDLE_MS, () => {
        idle.current = end();
        look('first', LONGEST_MS, timeOver);
      }),
    sent,
    confirm: (picked) => {
      shape.current = picked;
      look('second', LONGEST_MS, timeOver);
    },
    stop: () => {
      end();
      setStep('rest');
    },
  };
}
