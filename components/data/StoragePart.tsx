/** How much room the record takes in this browser, and of how much it may take. */
import type { Notebook } from '../../lib/recording/notebook.ts';
import { useLive } from '../live/use-live.ts';
import { Figure } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export function StoragePart({ notebook }: { notebook: Notebook }) {
  const { words, formats } = useLanguage();
  const used = useLive(
    () => notebook.storageUsed(),
    (changed) => notebook.onChange(changed),
    [notebook],
  );
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">{words.data.storageTitle}</h2>
      <p>
        {used === null || used.usage === null || used.quota === null ? (
          words.data.storageUnknown
        ) : (
          <Filled
            text={words.data.storage}
            slots={{
              used: (
                <Figure name="bytes-used" value={used.usage}>
                  {formats.bytes(used.usage)}
                </Figure>
              ),
              quota: formats.bytes(used.quota),
            }}
          />
        )}
      </p>
    </section>
  );
}
