/** What cannot be seen at all, named so that nobody takes its absence for a week without it. */
import { UNSEEN } from '../../lib/services/unseen.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { Elsewhere } from './Elsewhere.tsx';

export function Unseen() {
  const { words } = useLanguage();
  return (
    <section aria-labelledby="unseen-title" class="part">
      <h2 id="unseen-title">{words.choosing.unseenTitle}</h2>
      <p>{words.choosing.unseenBody}</p>
      <ul>
        {UNSEEN.map(({ id, name, why }) => (
          <li key={id}>
            <Filled text={words.choosing.unseen[why]} slots={{ service: <b>{name}</b> }} />
          </li>
        ))}
      </ul>
      <Elsewhere />
    </section>
  );
}
