/** The catalogue: which is in use, a newer one from a file, and the way back to the shipped one. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { type CatalogueNews, LARGEST_CATALOGUE, readCatalogueFile, shippedSavedFile } from '../../lib/recording/catalogue-file.ts';
import { inForce } from '../../lib/services/amend.ts';
import { CATALOGUE_DAY } from '../../lib/services/catalogue.ts';
import type { CatalogueEntry } from '../../lib/services/shipped.ts';
import { FileField } from '../text/FileField.tsx';
import { useLanguage } from '../text/language.ts';
import { type MendGiven, nameOf } from './given.ts';
import { Offered } from './Offered.tsx';
import { RuleLines } from './RuleLines.tsx';

export function CataloguePart(given: MendGiven) {
  const { formats, words: all } = useLanguage();
  const { catalogue: words } = all.mend;
  const { agreement, choices, mending } = given;
  const [shown, show] = useState<{ name: string; news: CatalogueNews } | null>(null);
  const [said, say] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const newer = inForce(choices.update);
  const inUse = newer?.day ?? CATALOGUE_DAY;

  const look = async (file: File) => {
    show(null);
    say('');
    if (file.size > LARGEST_CATALOGUE) return say(words.refusals['too-large']);
    const news = readCatalogueFile(await file.text(), inUse);
    if ('refusal' in news) return say(words.refusals[news.refusal]);
    return show({ name: file.name, news });
  };
  const close = (sentence: string) => {
    show(null);
    say(sentence);
    title.current?.focus();
  };
  const sourcesOf = ({ requests, page }: CatalogueEntry) => {
    const all = [...requests, ...(page === null ? [] : [page])].flatMap(({ evidence }) => evidence);
    const sources = [...new Set(all.map(({ source, date }) => (date === undefined ? source : `${source} (${date})`)))];
    return sources.length === 0 ? words.noEvidence : fillSlots(words.evidence, { sources: sources.join('; ') });
  };
  return (
    <section aria-labelledby="catalogue-title" class="part" data-catalogue>
      <h2 id="catalogue-title" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <p id="catalogue-body">{words.body}</p>
      <p aria-live="polite">{fillSlots(words.inUse, { day: formats.date(inUse) })}</p>
      <FileField label={words.choose} describedBy="catalogue-body" choose={look} />
      {shown !== null && (
        <Offered
          would={fillSlots(words.would, { file: shown.name, day: formats.date(shown.news.update.day) })}
          words={words}
          take={() => void agreement.set({ update: shown.news.update }).then(() => close(words.taken))}
          leave={() => close(words.left)}
        >
          {shown.news.changed.map((entry) => (
            <li key={entry.service}>
              <p>
                <b>{nameOf(given, entry.service)}</b>
              </p>
              <RuleLines {...entry} />
              <p class="line">{sourcesOf(entry)}</p>
            </li>
          ))}
        </Offered>
      )}
      <div class="actions">
        {newer !== null && (
          <button type="button" class="button" onClick={() => void agreement.set({ update: null }).then(() => close(words.withdrawn))}>
            {words.withdraw}
          </button>
        )}
        <button type="button" class="link" onClick={() => mending.save(shippedSavedFile())}>
          {words.save}
        </button>
      </div>
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
