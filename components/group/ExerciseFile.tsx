/** Opens an exercise, and says all that is in it, with its five words. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { phraseOf } from '../../lib/sharing/phrase.ts';
import { exerciseHash } from '../../lib/sharing/write-file.ts';
import { ExerciseWhole } from './ExerciseWhole.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';
import type { GroupPort } from './port.ts';

/** `ex` is its hash, which cards and ballots carry. */
export type Opened = { exercise: Exercise; ex: string; words: readonly string[] };

export type PartProps = {
  port: GroupPort;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  opened: Opened | null;
  open: (opened: Opened | null) => void;
};

export async function openedOf(port: GroupPort, exercise: Exercise): Promise<Opened> {
  const [ex, words] = await Promise.all([exerciseHash(port.web, exercise), phraseOf(port.web, exercise)]);
  return { exercise, ex, words };
}

export function ExerciseFile({ port, names, opened, open }: PartProps) {
  const { group } = useGroupWords();
  if (opened === null) {
    return (
      <FileField
        port={port}
        label={group.exercise.choose}
        wanted={['group-exercise']}
        take={async (exercise) => {
          open(await openedOf(port, exercise));
          return null;
        }}
      />
    );
  }
  return (
    <div class="exercise">
      <ExerciseWhole content={opened.exercise} names={names} />
      <p class="phrase">{fillSlots(group.exercise.words, { words: opened.words.join(' ') })}</p>
      {opened.exercise.for === 'class' && <a href="#classroom/kit/compare">{group.exercise.safety}</a>}
      <button type="button" class="link" onClick={() => open(null)}>
        {group.exercise.other}
      </button>
    </div>
  );
}
