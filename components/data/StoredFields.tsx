/** Every field that is ever stored, with what it means, so that nothing in the record is a surprise. */
import { useLanguage } from '../text/language.ts';

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
          <dl class="stored">
            {Object.entries(fields).map(([field, meaning]) => (
              <div key={field}>
                <dt>
                  <code translate={false}>{field}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}
