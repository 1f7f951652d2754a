/** Every rule for asking in plain words: what it does, what it is by default, what it is now, and its control. */
import '../settings/rules.css';
import { Fragment } from 'preact';
import type { QuestionSettings } from '../../lib/reflection/settings.ts';
import { FieldMeanings } from '../data/FieldMeanings.tsx';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { AskingRule } from './AskingRule.tsx';
import { ASKING_PARTS, askingPlace } from './asking-rules.ts';
import { type PageGiven, useReflection } from './given.ts';
import { HowOften } from './HowOften.tsx';

export function AskingRules({ settings, ...given }: PageGiven & { settings: QuestionSettings }) {
  const { words, waiting } = useReflection();
  const { words: all } = useLanguage();
  const { asking } = words;
  const told = useLive(waiting.read, waiting.onChange, [waiting]);
  return (
    <div class="asking-rules">
      <h1>{words.sections.asking}</h1>
      <p class="lead">{asking.lead}</p>
      <p>{asking.never}</p>
      {(told?.howOften || settings.often !== null) && <HowOften settings={settings} />}
      <nav class="contents" aria-label={all.settings.contents}>
        <ol>
          {ASKING_PARTS.flat().map((id) => (
            <li key={id}>
              <a href={`#${askingPlace(id)}`}>{asking.rules[id]}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div class="rules">
        {ASKING_PARTS.map((part) => (
          <Fragment key={part[0]}>
            <hr class="stitch" />
            {part.map((id) => (
              <AskingRule key={id} {...given} id={id} settings={settings} />
            ))}
          </Fragment>
        ))}
      </div>
      <hr class="stitch" />
      <details>
        <summary>{asking.stored}</summary>
        <FieldMeanings fields={asking.fields} />
      </details>
    </div>
  );
}
