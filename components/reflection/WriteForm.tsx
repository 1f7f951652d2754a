/** Writing something down of one's own accord: on a page of ours, never on a page of a service. */
import { useState } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { useReflection } from './given.ts';
import { WordsField } from './WordsField.tsx';

/** `question`: what it answers, where it answers something. */
export function WriteForm({ notebook, question, title }: { notebook: Notebook; question?: string; title?: string }) {
  const { words, now, newId } = useReflection();
  const { reflections, answering } = words;
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const keep = async (event: Event) => {
    event.preventDefault();
    await notebook.say([{ what: 'reflection', id: newId(), ...now(), text: text.trim(), ...(question === undefined ? {} : { question }) }]);
    setText('');
    setSaid(answering.kept);
  };
  return (
    <form class="write" onSubmit={keep}>
      <WordsField
        label={title ?? reflections.writeLabel}
        value={text}
        set={(value) => {
          setText(value);
          setSaid('');
        }}
      />
      <div class="actions">
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {answering.keep}
        </button>
      </div>
      <p role="status" class="result">
        {said}
      </p>
    </form>
  );
}
