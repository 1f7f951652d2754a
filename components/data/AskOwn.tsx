/** A saved copy holds numbers of one's own for energy: whether they come back too is asked before anything is written. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type EnergyChoices, OWN } from '../../lib/energy/energy-choices.ts';
import { versionOf } from '../../lib/energy/own-method.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { useLanguage } from '../text/language.ts';

export type AskOwnProps = {
  here: EnergyChoices;
  /** What would be chosen with the numbers of the copy. */
  copied: EnergyChoices;
  /** `all`: the record and the numbers; `record`: it alone; `nothing`: all stays as it is. */
  answer: (what: 'all' | 'record' | 'nothing') => void;
};

export function AskOwn({ here, copied, answer }: AskOwnProps) {
  const { words, formats } = useLanguage();
  const { own: say } = words.data;
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const own = copied.own ?? {};
  const count = Object.keys(own).length;
  return (
    <fieldset
      class="confirm"
      aria-labelledby="own-asked"
      onKeyDown={(event) => {
        if (event.key === 'Escape') answer('nothing');
      }}
    >
      <p id="own-asked" tabIndex={-1} ref={question}>
        {fillSlots(say.asked(count), { numbers: formats.whole(count), method: versionOf(own) })}{' '}
        {copied.method === OWN ? say.used : say.notUsed}
        {here.own !== null && ` ${fillSlots(say.replaced, { method: versionOf(here.own) })}`}
      </p>
      {(['all', 'record', 'nothing'] as const).map((what) => (
        <button key={what} type="button" class="button" onClick={() => answer(what)}>
          {say.answers[what]}
        </button>
      ))}
    </fieldset>
  );
}
