/** Reading together: the cards or ballots that were handed in, and the sheet once there are enough. Nothing of it is kept. */
import { useState } from 'preact/hooks';
import type { GroupFigures } from '../../lib/sharing/group-figures.ts';
import { Confirm } from '../data/Confirm.tsx';
import { AssemblySheet } from './AssemblySheet.tsx';
import { CardsIn } from './CardsIn.tsx';
import { ExerciseFile, type PartProps } from './ExerciseFile.tsx';
import { useGroupWords } from './group-language.ts';
import { UrnIn } from './UrnIn.tsx';

export function ReadPart({ port, names, opened, open }: PartProps) {
  const { group } = useGroupWords();
  const [figures, setFigures] = useState<GroupFigures | null>(null);
  return (
    <section aria-labelledby="read-title" class="read-part">
      <div class="no-print">
        <h2 id="read-title">{group.parts.read}</h2>
        <p>{group.read.lead}</p>
        <ExerciseFile {...{ port, names, opened, open }} />
        {opened !== null &&
          (opened.exercise.level === 'sealed' ? (
            <UrnIn {...{ port, opened }} show={setFigures} />
          ) : (
            <CardsIn {...{ port, names, opened }} show={setFigures} />
          ))}
      </div>
      {opened !== null && figures !== null && <AssemblySheet {...{ port, names, figures }} exercise={opened.exercise} />}
      {opened !== null && (
        <div class="no-print">
          <Confirm question={group.read.clearAsk} act={async () => open(null)}>
            {group.read.clear}
          </Confirm>
        </div>
      )}
    </section>
  );
}
