/** Whether prompts, turns and time, or the duration of answers are written down. */
import type { Kinds } from '../../lib/recording/choices.ts';
import { useLanguage } from '../text/language.ts';
import { bodyOf, type KindName } from './draft.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';
import { placeOf } from './rules.ts';
import { useTold } from './told.ts';
import { YesNo } from './YesNo.tsx';

export function KindRule({ kind, agreement, choices, status }: Given & { kind: KindName }) {
  const { words } = useLanguage();
  const { settings } = words;
  const { say } = useTold(kind);
  const { kinds } = choices;
  const applies = kind !== 'answers' || kinds.prompts;
  const give = (answer: boolean) => {
    say('');
    void agreement.set({ kinds: withAnswer(kinds, kind, answer) });
  };
  const yes = status.state === 'recording' ? settings.yes : settings.yesResting;
  return (
    <Rule
      id={kind}
      does={bodyOf(kind, words)}
      byDefault={settings.no}
      now={applies ? (kinds[kind] ? yes : settings.no) : settings.noWithoutPrompts}
    >
      <fieldset aria-labelledby={placeOf(kind)}>
        <YesNo name={`kind-${kind}`} answer={applies && kinds[kind]} give={give} disabled={!applies} />
      </fieldset>
    </Rule>
  );
}

/** Durations belong to prompts: whoever says no to prompts has said no to them too. */
function withAnswer(kinds: Kinds, kind: KindName, answer: boolean): Kinds {
  const next = { ...kinds, [kind]: answer };
  return { ...next, answers: next.answers && next.prompts };
}
