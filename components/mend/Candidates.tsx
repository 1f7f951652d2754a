/** The requests that began when one prompt was sent, in plain words: one of them is picked. */
import { useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Candidate } from '../../lib/services/learning.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type CandidatesProps = {
  candidates: readonly Candidate[];
  goOn: (shape: string) => void;
  again: () => void;
};

export function Candidates({ candidates, goOn, again }: CandidatesProps) {
  const { words, formats } = useLanguage();
  const { requests } = words.mend;
  const [picked, pick] = useState(candidates[0]?.shape ?? '');
  const tookOf = ({ times, longestMs, alsoIdle }: Candidate) =>
    fillSlots(requests.took, {
      times: fillSlots(requests.times(times), { times: formats.whole(times) }),
      length: longestMs === null ? requests.lengthUnknown : fillSlots(requests.length, { seconds: formats.seconds(longestMs) }),
      idle: alsoIdle ? requests.alsoIdle : requests.onlyThen,
    });
  return (
    <>
      {candidates.length === 0 ? (
        <p>{requests.none}</p>
      ) : (
        <fieldset>
          <legend>{requests.pick}</legend>
          <p>{requests.pickBody}</p>
          {candidates.map((candidate) => (
            <label key={candidate.shape} class="candidate">
              <input type="radio" name="shape" checked={picked === candidate.shape} onChange={() => pick(candidate.shape)} />
              <span>
                <Filled text={requests.line} slots={{ shape: <code translate={false}>{candidate.shape}</code> }} />
                <span class="line">{tookOf(candidate)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions">
        {picked !== '' && (
          <button type="button" class="button" onClick={() => goOn(picked)}>
            {requests.goOn}
          </button>
        )}
        <button type="button" class="link" onClick={again}>
          {requests.again}
        </button>
      </div>
    </>
  );
}
