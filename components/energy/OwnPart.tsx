/** Numbers of one's own in the place of those of `house_v1`: typed, kept, and forgotten again. */

import { useState } from 'preact/hooks';
import { OWN, type OwnNumbers, USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { OWN_PARAMETERS, type OwnParameter, versionOf } from '../../lib/energy/own-method.ts';
import { upTo } from '../../lib/language/printed.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { EnergyPart } from './part.ts';

export function OwnPart({ say, chosen, choose }: EnergyPart) {
  const { formats } = useLanguage();
  const { own } = say;
  /** As they stand in the fields; what was not touched is not in it. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [find, setFind] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  /** Whole, since it is to be changed, with the decimal mark of the language. */
  const written = (value: number) => String(value).replace('.', upTo(0.5, 1, formats.locale).charAt(1));
  const textOf = ({ id, value }: OwnParameter) => typed[id] ?? written(chosen.own?.[id] ?? value);
  const allowed = ({ least, most }: OwnParameter) => ({ least: upTo(least, 3, formats.locale), most: upTo(most, 8, formats.locale) });

  const keep = async () => {
    setSaid('');
    const bad = OWN_PARAMETERS.find((parameter) => numberIn(textOf(parameter), parameter) === null);
    setWrong(bad === undefined ? '' : fillSlots(own.wrong, { parameter: bad.id, ...allowed(bad) }));
    if (bad !== undefined) return;
    const numbers: OwnNumbers = Object.fromEntries(
      OWN_PARAMETERS.flatMap((parameter) => {
        const number = numberIn(textOf(parameter), parameter);
        return number === null || number === parameter.value ? [] : [[parameter.id, number]];
      }),
    );
    if (Object.keys(numbers).length === 0) {
      setSaid(own.unchanged);
      return;
    }
    await choose({ ...chosen, method: OWN, own: numbers });
    setSaid(fillSlots(own.kept, { method: versionOf(numbers) }));
  };
  const reset = async () => {
    setTyped({});
    setWrong('');
    await choose({ ...chosen, method: chosen.method === OWN ? USUAL_ENERGY.method : chosen.method, own: null });
    setSaid(own.resetDone);
  };

  return (
    <section aria-labelledby="own-title" class="own-method">
      <h2 id="own-title">{own.title}</h2>
      <p>{own.body}</p>
      <p role="status" class="result">
        {said}
      </p>
      <details>
        <summary>{own.open}</summary>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <label class="field own-find">
            <span>{own.search}</span>
            <input type="search" value={find} onInput={(event) => setFind(event.currentTarget.value)} />
          </label>
          <div class="own-fields">
            {OWN_PARAMETERS.filter(({ id }) => id.toLowerCase().includes(find.toLowerCase())).map((parameter) => (
              <label key={parameter.id} class="field">
                <code>{parameter.id}</code>
                <input
                  type="text"
                  inputMode="decimal"
                  name={parameter.id}
                  value={textOf(parameter)}
                  onInput={(event) => setTyped({ ...typed, [parameter.id]: event.currentTarget.value })}
                />
                <span>
                  <Filled
                    text={parameter.unit === '1' ? own.wasPlain : own.was}
                    slots={{ value: upTo(parameter.value, 8, formats.locale), unit: wordFor(say.steps.units, parameter.unit) }}
                  />
                  , {fillSlots(own.allowed, allowed(parameter))}
                </span>
                <span>
                  <Filled text={own.sources} slots={{ sources: <code class="sources">{parameter.sources.join(' ')}</code> }} />
                </span>
              </label>
            ))}
          </div>
          <p role="alert" class="wrong">
            {wrong}
          </p>
          <div class="actions">
            <button type="submit" class="button">
              {own.save}
            </button>
            {chosen.own !== null && (
              <button type="button" class="button quiet" onClick={() => void reset()}>
                {own.reset}
              </button>
            )}
          </div>
        </form>
      </details>
    </section>
  );
}

/** The number that stands in a field, with a point or a comma; null where it is none, or not allowed. */
function numberIn(text: string, { least, most }: OwnParameter): number | null {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && number >= least && number <= most ? number : null;
}
