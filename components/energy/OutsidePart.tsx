/** What is counted and what is not, at one size; then what, nearby, would give more choice. */
import type { EnergyWords } from '../../lib/language/energy-en.ts';

export function OutsidePart({ say: { outside } }: { say: EnergyWords }) {
  return (
    <section aria-labelledby="outside-title" class="outside">
      <h2 id="outside-title">{outside.title}</h2>
      <div class="boundary">
        <Plain title={outside.countedTitle} lines={outside.counted} />
        <Plain title={outside.notCountedTitle} lines={outside.notCounted} />
      </div>
      <p>{outside.total}</p>
      <h3>{outside.wishTitle}</h3>
      <p class="small">{outside.wishBody}</p>
      <ul>
        {outside.wishes.map((wish) => (
          <li key={wish}>{wish}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is inside the estimate and what is outside it are set alike: neither is a footnote to the other. */
function Plain({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
