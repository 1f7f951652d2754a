/** AI that is built into other things, and is not in the record. */
import { ELSEWHERE } from '../../lib/services/unseen.ts';
import { useLanguage } from '../text/language.ts';

export function Elsewhere() {
  const words = useLanguage().words.elsewhere;
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.body}</p>
      <ul data-elsewhere>
        {ELSEWHERE.map((id) => (
          <li key={id}>{words.lines[id]}</li>
        ))}
      </ul>
    </>
  );
}
