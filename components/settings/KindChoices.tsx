/** Yes or no to each kind of record, none answered for anybody. */
import { useLanguage } from '../text/language.ts';
import { answersApply, type Draft, KIND_NAMES, type KindName } from './draft.ts';

export type KindChoicesProps = {
  draft: Draft;
  answer: (kind: KindName, value: boolean) => void;
  /** What is missing here, if something is. */
  wrong: string | null;
};

export function KindChoices({ draft, answer, wrong }: KindChoicesProps) {
  const { words } = useLanguage();
  const { choosing } = words;
  const bodies: Readonly<Record<KindName, string>> = {
    time: choosing.timeBody,
    prompts: choosing.promptsBody,
    answers: choosing.answersBody,
  };
  return (
    <fieldset class="part" id="choose-kinds" tabIndex={-1} aria-describedby={wrong === null ? undefined : 'choose-kinds-wrong'}>
      <legend>
        <h2>{choosing.kindsTitle}</h2>
      </legend>
      {wrong !== null && (
        <p class="wrong" id="choose-kinds-wrong">
          {wrong}
        </p>
      )}
      {KIND_NAMES.map((kind) => {
        const applies = kind !== 'answers' || answersApply(draft);
        return (
          <fieldset key={kind} class="kind" disabled={!applies} aria-describedby={`about-${kind}`}>
            <legend>{choosing[kind]}</legend>
            <p class="small" id={`about-${kind}`}>
              {bodies[kind]}
              {kind === 'answers' && ` ${choosing.answersNeed}`}
            </p>
            <div class="pair">
              {([true, false] as const).map((value) => (
                <label key={String(value)} class="choice">
                  <input
                    type="radio"
                    name={`kind-${kind}`}
                    value={value ? 'yes' : 'no'}
                    checked={(applies ? draft.kinds[kind] : false) === value}
                    onChange={() => answer(kind, value)}
                  />
                  {value ? choosing.yes : choosing.no}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}
