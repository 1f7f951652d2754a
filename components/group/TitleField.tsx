/** What an exercise is called. */
import { LONGEST } from '../../lib/sharing/limits.ts';
import { useGroupWords } from './group-language.ts';

export function TitleField({ title, set }: { title: string; set: (changed: { title: string }) => void }) {
  const { agree } = useGroupWords().group;
  return (
    <label class="field wide">
      <span>{agree.name}</span>
      <input name="title" maxLength={LONGEST.title} value={title} onInput={(event) => set({ title: event.currentTarget.value })} />
    </label>
  );
}
