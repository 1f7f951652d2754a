/** The made-up week to practise tags on: the log, the words overleaf, and one way to tag it for the teacher. */
import { madeUpTags } from '../../../lib/classroom/made-up-tags.ts';
import { madeUpRows } from '../../../lib/classroom/made-up-week.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { staysHere, TAGS, tagsOf } from '../../../lib/reflection/tags.ts';
import { wordFor } from '../../text/words-by-id.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { SignLists } from './SignLists.tsx';

const LISTS = ['purpose', 'decidedBy', 'alternative', 'barrier', 'checked', 'outcome'] as const;
/** Of each list, what may be told; its number is its sign. */
const SIGNS = LISTS.map((list) => ({ list, tags: TAGS[list].filter((tag) => !staysHere(list, tag)) }));

export function MadeUpWeek() {
  const { class: own, formats } = useClassWords();
  const { compare, names } = own.sheets;
  const { tags } = own.slips;
  const { madeUp: say } = compare;
  const { moments } = madeUpRows();
  const tagged = madeUpTags(moments);
  const whenOf = ({ day, minute }: (typeof moments)[number]) => `${formats.weekdayShort(day)} ${formats.clock(minute)}`;
  const columns = LISTS.map((list) => say.columns[list]);
  return (
    <>
      <Paper sheet="made-up-week" lead={say.lead}>
        <p class="made-up-mark">{say.made}</p>
        <SheetTable
          class="made-up-log"
          caption={names['made-up-week']}
          columns={[say.when, say.happened, ...columns]}
          rows={moments.map((moment, at) => [
            <>
              {whenOf(moment)}
              <span class="line">{fillSlots(say.prompts(moment.prompts), { count: formats.whole(moment.prompts) })}</span>
            </>,
            say.turns[at] ?? '',
            ...LISTS.map(() => ''),
          ])}
        />
      </Paper>
      <Paper sheet="made-up-week" page={2} title={null}>
        <SignLists
          title={say.legend}
          lists={SIGNS.map(({ list, tags: some }) => ({
            id: list,
            question: say.columns[list],
            answers: some.map((tag, at) => ({ id: tag, sign: formats.whole(at + 1), label: wordFor(tags[list], tag) })),
          }))}
        />
      </Paper>
      <Paper sheet="made-up-week" page={3} title={say.answers} lead={say.answersLead} forTeacher>
        <p class="made-up-mark">{say.made}</p>
        <SheetTable
          class="made-up-answers"
          caption={say.answers}
          columns={[say.when, ...columns]}
          rows={moments.map((moment, at) => [
            whenOf(moment),
            ...SIGNS.map(({ list, tags: some }) =>
              tagsOf(tagged[at] ?? {}, list)
                .map((tag) => `${formats.whole((some as readonly string[]).indexOf(tag) + 1)} ${wordFor(tags[list], tag)}`)
                .join(', '),
            ),
          ])}
        />
      </Paper>
    </>
  );
}
