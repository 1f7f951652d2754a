/** What can be recorded, what never is, where it stays and how to stop, in plain words. */
import { useLanguage } from '../text/language.ts';

export function PlainSections() {
  const { words } = useLanguage();
  const { choosing } = words;
  return (
    <div class="plain-sections">
      <section>
        <h2>{choosing.recordedTitle}</h2>
        <ul>
          {choosing.recorded.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{choosing.neverTitle}</h2>
        <ul>
          {choosing.never.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{choosing.whereTitle}</h2>
        <p>{choosing.where}</p>
      </section>
      <section>
        <h2>{choosing.stopTitle}</h2>
        <p>{choosing.stop}</p>
      </section>
      <section>
        <h2>{choosing.removeTitle}</h2>
        <p>{choosing.remove}</p>
      </section>
    </div>
  );
}
