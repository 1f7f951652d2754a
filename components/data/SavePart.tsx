/** Taking a copy of everything, as a file. */
import { useLanguage } from '../text/language.ts';

export type SavePartProps = {
  save: (kind: 'json' | 'csv') => Promise<void>;
};

export function SavePart({ save }: SavePartProps) {
  const { words } = useLanguage();
  return (
    <section aria-labelledby="save-title">
      <h2 id="save-title">{words.data.saveTitle}</h2>
      <p>{words.data.saveBody}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => void save('json')}>
          {words.data.saveJson}
        </button>
        <button type="button" class="button" onClick={() => void save('csv')}>
          {words.data.saveCsv}
        </button>
      </div>
    </section>
  );
}
