/** When of the week a group turns to AI chats: parts of the day down, the week and its end across, a stitch a person who did so at least once. */
import type { Finding } from '../../lib/sharing/files.ts';
import { DAY_PARTS } from '../../lib/sharing/questions.ts';
import { useGroupWords } from './group-language.ts';
import { PeopleSaid, type PeopleSaidProps } from './PeopleSaid.tsx';

export type SlotTableProps = Pick<PeopleSaidProps, 'people' | 'k'> & { slots: readonly Finding[] };

export function SlotTable({ slots, people, k }: SlotTableProps) {
  const { group } = useGroupWords();
  const { when } = group.sheet;
  const found = (hour: number, days: string) => slots.find(({ question }) => question === `slot.${hour}.${days}`);
  const columns = (['week', 'weekend'] as const).filter((days) => DAY_PARTS.some((hour) => found(hour, days)));
  const rows = DAY_PARTS.filter((hour) => columns.some((days) => found(hour, days)));
  return (
    <table class="figures findings slots">
      <caption>{when.title}</caption>
      <thead>
        <tr>
          <th scope="col">{when.part}</th>
          {columns.map((days) => (
            <th key={days} scope="col" class="number">
              {when[days]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((hour) => (
          <tr key={hour}>
            <th scope="row">{when.parts[hour]}</th>
            {columns.map((days) => {
              const finding = found(hour, days);
              return (
                <td key={days} class="number" data-label={when[days]} data-finding={`slot.${hour}.${days}`}>
                  {finding === undefined ? <span class="absent">{when.notAsked}</span> : <PeopleSaid {...{ finding, people, k }} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
