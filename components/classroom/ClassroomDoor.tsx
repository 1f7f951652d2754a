/** Loads Classroom, its code and its words, when somebody goes there; what a class agrees on is said in the words of a group. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { GroupWordsContext } from '../group/group-language.ts';
import { useOnce } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import { ClassWordsContext } from './class-language.ts';
import type { ClassroomProps } from './props.ts';

export function ClassroomDoor(props: ClassroomProps) {
  const { formats } = useLanguage();
  const loaded = useOnce(async () => {
    const { entry } = chooseLanguage('auto', [formats.locale]);
    const [{ Classroom }, words, group] = await Promise.all([import('./Classroom.tsx'), entry.loadClass(), entry.loadGroup()]);
    return { Classroom, words, group };
  }, [formats.locale]);
  if (loaded === null) return null;
  const { Classroom, words, group } = loaded;
  return (
    <ClassWordsContext.Provider value={words}>
      <GroupWordsContext.Provider value={group}>
        <Classroom {...props} />
      </GroupWordsContext.Provider>
    </ClassWordsContext.Provider>
  );
}
