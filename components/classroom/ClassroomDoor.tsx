/** Loads Classroom, its code and its words, when somebody goes there. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { useLive } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import type { ClassroomProps } from './Classroom.tsx';
import { ClassWordsContext } from './class-language.ts';

export function ClassroomDoor(props: ClassroomProps) {
  const { formats } = useLanguage();
  const loaded = useLive(
    async () => {
      const { entry } = chooseLanguage('auto', [formats.locale]);
      const [{ Classroom }, words] = await Promise.all([import('./Classroom.tsx'), entry.loadClass()]);
      return { Classroom, words };
    },
    () => () => {},
    [formats.locale],
  );
  if (loaded === null) return null;
  const { Classroom, words } = loaded;
  return (
    <ClassWordsContext.Provider value={words}>
      <Classroom {...props} />
    </ClassWordsContext.Provider>
  );
}
