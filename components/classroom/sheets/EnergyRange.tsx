/** Energy as ranges by `house_v1`: of one prompt, and of as many as a class may send in a week. Never one number. */
import { rangeOfAnswers } from '../../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../../lib/energy/house-v1.ts';
import type { ModelClassId } from '../../../lib/energy/model-classes.ts';
import { defaultTokens } from '../../../lib/energy/tokens.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { CAPS } from '../../../lib/sharing/limits.ts';
import { useGroupWords } from '../../group/group-language.ts';
import { Range } from '../../text/Range.tsx';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { RangeBar, RangeScale } from './RangeBar.tsx';
import { SheetTable } from './SheetTable.tsx';

const MODELS: readonly ModelClassId[] = ['nano', 'compact', 'frontier', 'large', 'unknown'];
const WEEKS = [50, 100, 200, 400, 800, 1600];

/** Of `n` answers of usual length, written at once, by a model of that class. */
const rangeOf = (modelClass: ModelClassId, n: number) => {
  const tokens = defaultTokens('standard');
  return rangeOfAnswers([{ service: 'unknown', modelClass, mode: 'standard', tokenSource: 'default', tokens, seconds: null, n }]);
};

export function EnergyRange() {
  const { class: own, formats } = useClassWords();
  const { energy: say } = own.sheets.compare;
  const { notCounted, notCountedTitle } = useGroupWords().group.sheet;
  const slots = { method: HOUSE_V1.version, date: formats.date(HOUSE_V1.evidenceDay), cap: formats.whole(CAPS.prompts) };
  const one = [0.01, 100] as const;
  const week = [1, 10_000] as const;
  return (
    <Paper sheet="energy-range" lead={say.lead}>
      <div class="energy-tables">
        <section class="paper-part">
          <h3>{say.one}</h3>
          <SheetTable
            class="energy-one"
            caption={say.oneCaption}
            columns={[say.model, say.range, say.scale]}
            rows={[
              ...MODELS.map((model) => {
                const range = rangeOf(model, 1);
                return [
                  say.models[model],
                  <Range key={model} range={range} of={model} />,
                  <RangeBar key={model} range={range} ends={one} />,
                ] as const;
              }),
              ['', '', <RangeScale key="scale" ends={one} />],
            ]}
          />
        </section>
        <section class="paper-part">
          <h3>{say.week}</h3>
          <SheetTable
            class="energy-week"
            caption={say.weekCaption}
            columns={[say.prompts, say.range, say.scale]}
            rows={[
              ...WEEKS.map((prompts) => {
                const range = rangeOf('unknown', prompts);
                return [
                  formats.whole(prompts),
                  <Range key={prompts} range={range} of={String(prompts)} />,
                  <RangeBar key={prompts} range={range} ends={week} />,
                ] as const;
              }),
              ['', '', <RangeScale key="scale" ends={week} />],
            ]}
          />
        </section>
      </div>
      <section class="paper-part">
        <h3>{say.workTitle}</h3>
        <ol>
          {say.work.map((line) => (
            <li key={line}>{fillSlots(line, slots)}</li>
          ))}
        </ol>
        <SheetTable
          class="energy-own"
          caption={say.workCaption}
          columns={['', say.from, say.to]}
          rows={[
            [say.prompts, '', ''],
            [say.energy, '', ''],
          ]}
        />
      </section>
      <section class="paper-part">
        <h3>{notCountedTitle}</h3>
        <p>{notCounted.join(' ')}</p>
      </section>
      <section class="write-in grow">
        <h3>{say.question}</h3>
        <div class="lines" aria-hidden="true">
          <span />
          <span />
        </div>
      </section>
      <p class="paper-note">{[say.answer, say.method, say.source].map((line) => fillSlots(line, slots)).join(' ')}</p>
    </Paper>
  );
}
