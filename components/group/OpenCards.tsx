/** Open cards side by side, as they were written: their people chose that the others read them. Not part of the sheet. */
import type { Card, Exercise } from '../../lib/sharing/files.ts';
import { Table } from '../table/Table.tsx';
import { answerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';
import { fieldOf, lineKeys } from './line-value.ts';

export type OpenCardsProps = { cards: readonly Card[]; exercise: Exercise; names: Readonly<Record<string, string>> };

export function OpenCards({ cards, exercise, names }: OpenCardsProps) {
  const { group, formats } = useGroupWords();
  const say = answerWords(group, formats, names, exercise.named);
  const lines = [...lineKeys(exercise), 'days'];
  const rows = cards.flatMap((card) => (card.level === 'open' ? [card] : []));
  const answer = ({ answers }: (typeof rows)[number], key: string) => (Object.hasOwn(answers, key) ? (answers[key] ?? null) : null);
  return (
    <Table
      caption={group.read.openCards}
      rows={rows}
      keyOf={({ nonce }) => nonce}
      columns={[
        {
          id: 'name',
          title: group.card.name.split(',')[0] ?? '',
          value: ({ name = '', note = '' }) => [name, note].filter((text) => text !== '').join(': ') || group.read.someone,
          draw: ({ name, note }) => <bdi>{[name, note].filter((text) => text !== undefined).join(': ') || group.read.someone}</bdi>,
        },
        ...lines.map((key) => ({
          id: key,
          title: say.question(key, 'open'),
          number: key === 'days' || fieldOf(key, 'open') === 'count',
          value: (row: (typeof rows)[number]) => answer(row, key),
          draw: (row: (typeof rows)[number]) => {
            const value = answer(row, key);
            if (value === null) return <span class="absent">{group.card.unsaid}</span>;
            return key === 'days' || fieldOf(key, 'open') === 'count' ? formats.whole(value) : say.values(key, [value], false, 'open');
          },
        })),
      ]}
    />
  );
}
