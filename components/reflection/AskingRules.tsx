/** Every rule for asking in plain words: what it does, what it is by default, what it is now, and its control. */
import '../settings/rules.css';
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { FieldMeanings } from '../data/FieldMeanings.tsx';
import type { Place } from '../journal/sections.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { AskingRule } from './AskingRule.tsx';
import { ASKING_PARTS, askingPlace } from './asking-rules.ts';
import { type PageGiven, useReflection } from './given.ts';
import { HowOften } from './HowOften.tsx';
import { OneByOne } from './OneByOne.tsx';

const RULES = ASKING_PARTS.flat();

export function AskingRules({ settings, place, ...given }: PageGiven & { settings: QuestionSettings; place: Place }) {
  const { words, waiting, easy } = useReflection();
  const { words: all } = useLanguage();
  const { asking } = words;
  const told = useLive(waiting.read, waiting.onChange, [waiting]);
  const [open, setOpen] = useState<{ at: number } | null>(null);
  // Whoever comes for one rule comes to that one.
  const come = (part: string) => setOpen({ at: (RULES as readonly string[]).indexOf(part) });
  useEffect(() => {
    if (place.part !== undefined) come(place.part);
  }, [place.part]);
  useEffect(() => {
    const found = RULES[open?.at ?? -1];
    if (found) requestAnimationFrame(() => document.getElementById(askingPlace(found))?.focus());
  }, [open]);
  const contents = (
    <nav class="contents" aria-label={all.settings.contents}>
      <ol>
        {RULES.map((id) => (
          <li key={id}>
            <a href={`#${askingPlace(id)}`} onClick={() => come(id)}>
              {asking.rules[id]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
  return (
    <div class="asking-rules">
      <h1>{words.sections.asking}</h1>
      <p class="lead">{asking.lead}</p>
      <p>{asking.never}</p>
      {(told?.howOften || settings.often !== null) && <HowOften settings={settings} />}
      {!easy && contents}
      <div class="rules">
        <OneByOne open={open}>
          {ASKING_PARTS.flatMap((part) =>
            part.map((id, at) => (
              <Fragment key={id}>
                {at === 0 && <hr class="stitch" />}
                <AskingRule {...given} id={id} settings={settings} />
              </Fragment>
            )),
          )}
        </OneByOne>
      </div>
      {easy && contents}
      <hr class="stitch" />
      <details>
        <summary>{asking.stored}</summary>
        <FieldMeanings fields={asking.fields} />
      </details>
    </div>
  );
}
