/** By its requests: one prompt is sent while this page looks, the person picks the request, and a second prompt confirms it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { withLearned } from '../../lib/services/learning.ts';
import { useLanguage } from '../text/language.ts';
import { Candidates } from './Candidates.tsx';
import { type MendGiven, nameOf, whereIs } from './given.ts';
import { useWatch } from './use-watch.ts';

export function RequestWay({ service, ...given }: MendGiven & { service: string }) {
  const { words, formats } = useLanguage();
  const { requests } = words.mend;
  const { agreement, mending } = given;
  const [said, say] = useState('');
  const place = useRef<HTMLDivElement>(null);

  const learn = async (shape: string, times: number) => {
    if (times !== 1) return say(times === 0 ? requests.notAgain : fillSlots(requests.often, { times: formats.whole(times) }));
    const { ownRules } = await agreement.choices();
    await agreement.set({ ownRules: withLearned(ownRules, service, { shape }) });
    return say(fillSlots(requests.confirmed, { service: nameOf(given, service) }));
  };
  const watch = useWatch(
    mending,
    whereIs(given, service),
    (shape, times) => void learn(shape, times),
    () => say(requests.timeUp),
  );
  const { step, candidates } = watch;
  // The button that was pressed goes with its step: reading goes on at what the next one says.
  const before = useRef(step);
  useLayoutEffect(() => {
    if (before.current !== step) place.current?.focus();
    before.current = step;
  }, [step]);

  const told = { idle: requests.idle, first: requests.first, second: requests.second };
  return (
    <section aria-labelledby="request-way" class="way" data-way="requests">
      <h3 id="request-way">{requests.title}</h3>
      <p>{requests.body}</p>
      <div class="step" data-step={step} tabIndex={-1} ref={place}>
        {step === 'rest' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              say('');
              watch.begin();
            }}
          >
            {requests.begin}
          </button>
        )}
        {(step === 'idle' || step === 'first' || step === 'second') && (
          <>
            <p class="told">{told[step]}</p>
            <div class="actions">
              {step !== 'idle' && (
                <button type="button" class="button" onClick={watch.sent}>
                  {requests.sent}
                </button>
              )}
              <button type="button" class="link" onClick={watch.stop}>
                {requests.stop}
              </button>
            </div>
          </>
        )}
        {step === 'pick' && (
          <Candidates
            candidates={candidates}
            goOn={(shape) => {
              say('');
              watch.confirm(shape);
            }}
            again={() => {
              say('');
              watch.begin();
            }}
          />
        )}
      </div>
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
