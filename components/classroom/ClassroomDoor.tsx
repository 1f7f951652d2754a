/** Loads Classroom, its code and its words, when somebody goes there; what a class agrees on is said in the words of a group. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { GroupWordsContext } from '../group/group-language.ts';
import { useKept } from '../live/use-kept.ts';
import { useLanguage } from '../text/language.ts';
import { ClassWordsContext } from './class-language.ts';
import type { ClassroomProps } from './props.ts';

const loadPage = async () => (await import('./Classroom.tsx')).Classroom;

export function ClassroomDoor(props: ClassroomProps) {
  const { formats } = useLanguage();
  const { entry } = chooseLanguage('auto', [formats.locale]);
  const [Classroom, words, group] = [useKept(loadPage), useKept(entry.loadClass), useKept(entry.loadGroup)];
  if (Classroom === null || words === null || group === null) return null;
  return (
    <ClassWordsContext.Provider value={words}>
      <GroupWordsContext.Provider value={group}>
        <Classroom {...props} />
      </GroupWordsContext.Provider>
    </ClassWordsContext.Provider>
  );
}
