/** Stored fields by their names, each with what it means. */
export function FieldMeanings({ fields }: { fields: Readonly<Record<string, string>> }) {
  return (
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
  );
}
