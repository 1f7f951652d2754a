/** The kit of an exercise, whole: its safety sheet, and its file where there is one. Nothing is on this page that a pupil may not read. */
import '../group/group.css';
import './kit.css';
import { useState } from 'preact/hooks';
import { type Kit, kitOf, type SafetyId } from '../../lib/classroom/kits.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useClassWords } from './class-language.ts';
import { KitFile, type KitGiven } from './KitFile.tsx';
import { SafetySheet } from './SafetySheet.tsx';

export function KitPage({ kit: id, ...given }: KitGiven & { kit: string }) {
  const { kits } = useClassWords().class;
  const kit = kitOf(id);
  return (
    <div class="group kit">
      <p class="no-print">
        <a href={kit === null ? '#classroom' : `#classroom/${id}`}>{kit === null ? kits.toClassroom : kits.toExercise}</a>
      </p>
      {kit === null ? <h1>{kits.unknown}</h1> : <WholeKit key={id} kit={kit} {...given} />}
    </div>
  );
}

function WholeKit({ kit, ...given }: KitGiven & { kit: Kit }) {
  const { kits, exercises } = useClassWords().class;
  const { exercise, file, safety } = kit;
  const [way, setWay] = useState<SafetyId | undefined>(safety[0]);
  return (
    <>
      <h1>{exercises[exercise].title}</h1>
      <div class="no-print">
        <p class="lead">{kits.ages[exercise]}</p>
        <p>{file === null ? wordFor(kits.noFile, exercise) : kits.lead}</p>
        {file !== null && (
          <fieldset class="ways">
            <legend>{kits.way}</legend>
            {(['slips', 'sealed'] as const).map((each) => (
              <div key={each} class="level">
                <label class="choice">
                  <input type="radio" name="way" value={each} checked={way === each} onChange={() => setWay(each)} />
                  {kits.ways[each]}
                </label>
                <p>{kits.waysBody[each]}</p>
              </div>
            ))}
            <p class="small">{kits.notOffered}</p>
          </fieldset>
        )}
        {way === 'slips' && (
          <>
            <p>{kits.slipsNext}</p>
            <ul class="links">
              <li>
                <a href="#classroom/sheet/slips">{kits.printSlips}</a>
              </li>
              <li>
                <a href="#classroom/slips">{kits.tally}</a>
              </li>
            </ul>
          </>
        )}
        {file !== null && way === 'sealed' && <KitFile {...given} name={exercises[exercise].title} file={file} />}
        <hr class="stitch" />
      </div>
      {way !== undefined && <SafetySheet sheet={way} print={given.port.print} />}
    </>
  );
}
