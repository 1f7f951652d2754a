/** Every field that is ever stored, with what it means, so that nothing in the record is a surprise. */

import { useLanguage } from '../text/language.ts';
import { FieldMeanings } from './FieldMeanings.tsx';

export function StoredFields() {
  const { words } = useLanguage();
  const { stored } = words;
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title">{stored.title}</h2>
      <p>{stored.intro}</p>
      {[stored.prompt, stored.turn, stored.note, stored.others].map(({ title, fields }) => (
        <details key={title}>
          <summary>{title}</summary>
          <FieldMeanings fields={fields} />
        </details>
      ))}
    </section>
  );
}
