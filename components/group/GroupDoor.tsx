/** Loads Share with a group, its code and its sentences, when somebody goes there. */
import { chooseLanguage } from '../../lib/language/languages.ts';
import { useOnce } from '../live/use-live.ts';
import { useLanguage } from '../text/language.ts';
import type { GroupProps } from './Group.tsx';
import { GroupWordsContext } from './group-language.ts';

export function GroupDoor(props: GroupProps) {
  const { formats } = useLanguage();
  const loaded = useOnce(async () => {
    const { entry } = chooseLanguage('auto', [formats.locale]);
    const [{ Group }, words] = await Promise.all([import('./Group.tsx'), entry.loadGroup()]);
    return { Group, words };
  }, [formats.locale]);
  if (loaded === null) return null;
  const { Group, words } = loaded;
  return (
    <GroupWordsContext.Provider value={words}>
      <Group {...props} />
    </GroupWordsContext.Provider>
  );
}
