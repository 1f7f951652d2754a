/** How many people said so: drawn, and as a number; what is held back says so. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Finding } from '../../lib/sharing/files.ts';
import { Figure } from '../text/Figure.tsx';
import { useGroupWords } from './group-language.ts';
import { PeopleStitches } from './PeopleStitches.tsx';

export type PeopleSaidProps = { finding: Finding; people: number; k: number };

export function PeopleSaid({ finding, people, k }: PeopleSaidProps) {
  const { group, formats } = useGroupWords();
  return (
    <>
      <PeopleStitches some={finding.people ?? null} all={people} />
      <Figure name="people" value={finding.people ?? null} absent={fillSlots(group.sheet.hidden, { k: formats.whole(k) })}>
        {finding.people === 0
          ? group.sheet.nobody
          : fillSlots(group.sheet.of, { people: formats.whole(finding.people ?? 0), all: formats.whole(people) })}
      </Figure>
    </>
  );
}
