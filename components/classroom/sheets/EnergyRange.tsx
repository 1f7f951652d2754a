/** Energy as ranges by `house_v1`: of one prompt, and, from what is on the board, of a class in its week. Never one number. */
import { rangeOfAnswers } from '../../../lib/energy/estimate.ts';
import { HOUSE_V1 } from '../../../lib/energy/house-v1.ts';
import type { ModelClassId } from '../../../lib/energy/model-classes.ts';
import type { RangeWh } from '../../../lib/energy/range.ts';
import { defaultTokens } from '../../../lib/energy/tokens.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { promptsOf } from '../../../lib/sharing/group-figures.ts';
import { CAPS } from '../../../lib/sharing/limits.ts';
import { BLURRED_LEVELS } from '../../../lib/sharing/questions.ts';
import { useGroupWords } from '../../group/group-language.ts';
import { Range } from '../../text/Range.tsx';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { RangeBar, RangeScale } from './RangeBar.tsx';
import { SheetTable } from './SheetTable.tsx';
import { useAnswers } from './use-answers.ts';
import { WriteIn } from './WriteIn.tsx';

const MODELS: readonly ModelClassId[] = ['nano', 'compact', 'frontier', 'large', 'unknown'];
/** So many that who sent how many no longer tells: from there on, a prompt more is as much more. */
const MANY = 1000;
/** In watt-hours, both ends of the scale. */
const ENDS = [0.001, 100] as const;
/** Every range is in the unit of the scale beside it. */
const IN_WH: RangeWh = { lowWh: 1, midWh: 1, highWh: 1 };

/** Of `n` answers of usual length, written at once, by a model of that class. */
const rangeOf = (modelClass: ModelClassId, n: number) => {
  const tokens = defaultTokens('standard');
  return rangeOfAnswers([{ service: 'unknown', modelClass, mode: 'standard', tokenSource: 'default', tokens, seconds: null, n }]);
};

export function EnergyRange() {
  const { class: own, formats } = useClassWords();
  const { energy: say } = own.sheets.compare;
  const { notCounted, notCountedTitle } = useGroupWords().group.sheet;
  const many = rangeOf('unknown', MANY);
  const each = (wh: number) => formats.twoDigits(wh / MANY);
  const slots = {
    low: each(many.lowWh),
    high: each(many.highWh),
    method: HOUSE_V1.version,
    date: formats.date(HOUSE_V1.evidenceDay),
    cap: formats.whole(CAPS.prompts),
  };
  const levels = (useAnswers().find(({ id }) => id === 'prompts')?.answers ?? []).map(({ id, label }) => ({
    label,
    ends: promptsOf({ question: 'prompts', values: [Number(id)], unsaid: 0, people: 1 }, BLURRED_LEVELS),
  }));
  return (
    <Paper sheet="energy-range" lead={say.lead}>
      <section class="paper-part">
        <h3>
          {say.one} <span class="beside">{say.oneCaption}</span>
        </h3>
        <SheetTable
          class="energy-ranges"
          caption={say.oneCaption}
          columns={[say.model, say.range, say.scale]}
          rows={[
            ...MODELS.map((model) => {
              const range = rangeOf(model, 1);
              return [
                say.models[model],
                <Range key={model} range={range} of={model} like={IN_WH} />,
                <RangeBar key={`${model} bar`} range={range} ends={ENDS} />,
              ];
            }),
            ['', '', <RangeScale key="scale" ends={ENDS} />],
          ]}
        />
      </section>
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
          columns={[say.board, say.people, ...say.ends]}
          rows={[
            ...levels.map(({ label, ends: [first, last] }) => [label, '', `× ${formats.whole(first)} =`, `× ${formats.whole(last)} =`]),
            [say.unshown, '', `× ${formats.whole(0)} =`, `× ${slots.cap} =`],
            [say.sum, '', '', ''],
            [say.energy, '', `× ${slots.low} =`, `× ${slots.high} =`],
          ]}
        />
      </section>
      <div class="side-by-side-parts">
        <section class="paper-part">
          <h3>{notCountedTitle}</h3>
          <p>{notCounted.join(' ')}</p>
        </section>
        <WriteIn label={say.question} lines={2} grow />
      </div>
      <p class="paper-note">{[say.answer, say.method, say.source].map((line) => fillSlots(line, slots)).join(' ')}</p>
    </Paper>
  );
}
