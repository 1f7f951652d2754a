/** Opens an exercise, and says what it is: its days, its level, its five words. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { phraseOf } from '../../lib/sharing/phrase.ts';
import { exerciseHash } from '../../lib/sharing/write-file.ts';
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

export function ExerciseFile({ port, opened, open }: Pick<PartProps, 'port' | 'opened' | 'open'>) {
  const { group, formats } = useGroupWords();
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
  const { title, from, to, level, notUsedFor } = opened.exercise;
  return (
    <div class="exercise">
      <p class="exercise-name">
        <bdi>{fillSlots(group.exercise.opened, { title, days: formats.days(from, to), level: group.levels[level] })}</bdi>
      </p>
      <p>
        <bdi>{fillSlots(group.exercise.notUsedFor, { use: notUsedFor })}</bdi>
      </p>
      <p class="phrase">{fillSlots(group.exercise.words, { words: opened.words.join(' ') })}</p>
      <button type="button" class="link" onClick={() => open(null)}>
        {group.exercise.other}
      </button>
    </div>
  );
}
