/** The made-up week to practise tags on: the log, and the words with their signs, which are those of the slip. */
import { madeUpRows } from '../../../lib/classroom/made-up-week.ts';
import { signOf } from '../../../lib/classroom/slips.ts';
import { fillSlots } from '../../../lib/language/slots.ts';
import { staysHere, TAGS } from '../../../lib/reflection/tags.ts';
import { wordFor } from '../../text/words-by-id.ts';
import { useClassWords } from '../class-language.ts';
import { whenOf } from '../when-of.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';
import { SignLists } from './SignLists.tsx';

/** What a slip asks for, with what else there was, which a barrier stands in the way of. */
export const LISTS = ['purpose', 'decidedBy', 'alternative', 'barrier'] as const;

/** Of each list, what may be told, with the sign of the slip; what no slip asks for is numbered. */
export const SIGNS = LISTS.map((list) => ({
  list,
  tags: TAGS[list]
    .filter((tag) => !staysHere(list, tag))
    .map((tag, at) => ({ tag: tag as string, sign: signOf(list, tag) ?? String(at + 1) })),
}));

export function MadeUpWeek() {
  const { class: own, formats } = useClassWords();
  const { compare, names } = own.sheets;
  const { tags } = own.slips;
  const { madeUp: say } = compare;
  return (
    <>
      <Paper sheet="made-up-week" lead={say.lead}>
        <p class="made-up-mark">{say.made}</p>
        <SheetTable
          class="made-up-log"
          caption={names['made-up-week']}
          columns={[say.when, say.happened, ...LISTS.map((list) => say.columns[list])]}
          rows={madeUpRows().moments.map((turn, at) => [
            <>
              {whenOf(turn, formats)}
              <span class="line">{fillSlots(say.prompts(turn.prompts), { count: formats.whole(turn.prompts) })}</span>
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
            question: tags[list].question,
            answers: some.map(({ tag, sign }) => ({ id: tag, sign, label: wordFor(tags[list], tag) })),
          }))}
        />
        <p class="paper-note">{fillSlots(say.legendNote, { other: signOf('purpose', 'other') ?? '' })}</p>
      </Paper>
    </>
  );
}
