/** Yes or no to each kind of record, none answered for anybody. */
import { useLanguage } from '../text/language.ts';
import { answersApply, bodyOf, type Draft, KIND_NAMES, type KindName } from './draft.ts';
import { YesNo } from './YesNo.tsx';

export type KindChoicesProps = {
  draft: Draft;
  answer: (kind: KindName, value: boolean) => void;
};

export function KindChoices({ draft, answer }: KindChoicesProps) {
  const { words } = useLanguage();
  return (
    <>
      {KIND_NAMES.map((kind) => {
        const applies = kind !== 'answers' || answersApply(draft);
        return (
          <fieldset key={kind} class="kind" disabled={!applies} aria-describedby={`about-${kind}`}>
            <legend>{words.choosing[kind]}</legend>
            <p class="small" id={`about-${kind}`}>
              {bodyOf(kind, words)}
            </p>
            <YesNo name={`kind-${kind}`} answer={applies ? draft.kinds[kind] : false} give={(value) => answer(kind, value)} />
          </fieldset>
        );
      })}
    </>
  );
}
