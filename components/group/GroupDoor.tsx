/** Loads Share with a group, its code and its sentences, when somebody goes there. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { useKept } from '../live/use-kept.ts';
import { useLanguage } from '../text/language.ts';
import type { GroupProps } from './Group.tsx';
import { GroupWordsContext } from './group-language.ts';

const loadPage = async () => (await import('./Group.tsx')).Group;

export function GroupDoor(props: GroupProps) {
  const { formats } = useLanguage();
  const { entry } = chooseLanguage('auto', [formats.locale]);
  const [Group, words] = [useKept(loadPage), useKept(entry.loadGroup)];
  if (Group === null || words === null) return null;
  return (
    <GroupWordsContext.Provider value={words}>
      <Group {...props} />
    </GroupWordsContext.Provider>
  );
}
