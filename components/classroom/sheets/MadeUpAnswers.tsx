/** One way to tag the made-up week, for the teacher. */
import { madeUpTags } from '../../../lib/classroom/made-up-tags.ts';
import { madeUpRows } from '../../../lib/classroom/made-up-week.ts';
import { tagsOf } from '../../../lib/reflection/tags.ts';
import { wordFor } from '../../text/words-by-id.ts';
import { useClassWords } from '../class-language.ts';
import { whenOf } from '../when-of.ts';
import { LISTS, SIGNS } from './MadeUpWeek.tsx';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';

export function MadeUpAnswers() {
  const { class: own, formats } = useClassWords();
  const { compare, names } = own.sheets;
  const { tags } = own.slips;
  const { madeUp: say } = compare;
  const { moments } = madeUpRows();
  const tagged = madeUpTags(moments);
  return (
    <Paper sheet="made-up-answers" lead={say.answersLead}>
      <p class="made-up-mark">{say.made}</p>
      <SheetTable
        class="made-up-answers"
        caption={names['made-up-answers']}
        columns={[say.when, ...LISTS.map((list) => say.columns[list])]}
        rows={moments.map((turn, at) => [
          whenOf(turn, formats),
          ...SIGNS.map(({ list, tags: some }) =>
            tagsOf(tagged[at] ?? {}, list)
              .map((tag) => `${some.find((each) => each.tag === tag)?.sign ?? ''} ${wordFor(tags[list], tag)}`)
              .join(', '),
          ),
        ])}
      />
    </Paper>
  );
}
