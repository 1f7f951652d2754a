/** The rules by name, each a link to it. */
import { useLanguage } from '../text/language.ts';
import { PARTS, placeOf, ruleName } from './rules.ts';

export function Contents() {
  const { words } = useLanguage();
  return (
    <nav class="contents" aria-label={words.settings.contents}>
      <ol>
        {PARTS.flat().map((id) => (
          <li key={id}>
            <a href={`#${placeOf(id)}`}>{ruleName(id, words)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
