/** How often each tag of a list was said. What leaves the browser in no file is told beside the table, which can be copied. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Tagged } from '../../lib/recording/said.ts';
import { countTags } from '../../lib/reflection/conditions.ts';
import { staysHere, type TagList } from '../../lib/reflection/tags.ts';
import { type Column, Table } from '../table/Table.tsx';
import { Figure } from '../text/Figure.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import { useReflection } from './given.ts';

type Counted = { tag: string; turns: number };

export function TagTable({ list, tagged }: { list: TagList; tagged: readonly Tagged[] }) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const { purposes } = words;
  const names: Readonly<Record<string, string>> = words.tags[list];
  const counted = countTags(tagged, list);
  if (counted.length === 0) return null;
  const here = counted.filter(({ tag }) => staysHere(list, tag));
  const columns: [Column<Counted>, ...Column<Counted>[]] = [
    { id: 'tag', title: purposes.tag, value: ({ tag }) => wordFor(names, tag) },
    {
      id: 'turns',
      title: purposes.turns,
      number: true,
      value: ({ turns }) => turns,
      draw: ({ tag, turns }) => <Figure name={`${list}-${tag}`} value={turns} />,
    },
  ];
  const rows = counted.filter(({ tag }) => !staysHere(list, tag));
  const told = here.map(({ tag, turns }) => fillSlots(purposes.tagTurns, { tag: wordFor(names, tag), turns: formats.whole(turns) }));
  return (
    <section aria-labelledby={`tags-${list}`}>
      <h2 id={`tags-${list}`}>{names.question}</h2>
      {rows.length > 0 && <Table columns={columns} rows={rows} keyOf={({ tag }) => tag} caption={names.question ?? list} quietCaption />}
      {told.length > 0 && <p class="small noprint">{fillSlots(purposes.staysHere(told.length), { tags: formats.list(told) })}</p>}
    </section>
  );
}
