/** What everybody in a class is told before a ballot: giving one, a blank one or none are worth the same. */
import { useGroupWords } from './group-language.ts';

export function ClassConsent({ titled: Title }: { titled: 'h2' | 'h3' }) {
  const { consent } = useGroupWords().group;
  return (
    <div class="class-consent">
      <Title>{consent.title}</Title>
      <ul>
        {consent.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
