/** "When …, I will …", in one's own words: shown where it was put for four weeks, and never marked kept or broken. */
import { useState } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { useReflection } from './given.ts';
import { WordsField } from './WordsField.tsx';

export function PlanForm({ notebook }: { notebook: Notebook }) {
  const { words, now, newId } = useReflection();
  const { reflections, answering } = words;
  const [when, setWhen] = useState('');
  const [will, setWill] = useState('');
  const [onWeek, setOnWeek] = useState(false);
  const keep = async (event: Event) => {
    event.preventDefault();
    const put = onWeek ? { on: 'week' as const } : {};
    await notebook.say([{ what: 'reflection', id: newId(), ...now(), question: 'WE-06', when: when.trim(), text: will.trim(), ...put }]);
    setWhen('');
    setWill('');
    setOnWeek(false);
  };
  return (
    <form class="plan" onSubmit={keep} aria-label={reflections.planTitle}>
      <WordsField label={reflections.when} value={when} set={setWhen} short />
      <WordsField label={reflections.will} value={will} set={setWill} short />
      <label class="choice">
        <input type="checkbox" name="on-week" checked={onWeek} onChange={(event) => setOnWeek(event.currentTarget.checked)} />
        {reflections.planOnWeek}
      </label>
      <button type="submit" class="button" disabled={when.trim() === '' || will.trim() === ''}>
        {answering.keep}
      </button>
    </form>
  );
}
