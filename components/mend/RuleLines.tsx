/** What a set of rules sees, in plain words. */
import type { RuleSet } from '../../lib/services/rule-set.ts';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export function RuleLines({ requests, page }: Pick<RuleSet, 'requests' | 'page'>) {
  const { formats, words: all } = useLanguage();
  const { taught } = all.mend;
  const code = (text: string) => <code translate={false}>{text}</code>;
  return (
    <ul>
      {requests.map(({ id, address }) => (
        <li key={id}>
          <Filled text={taught.request} slots={{ shape: code(address) }} />
        </li>
      ))}
      {page !== null && (
        <li>
          <Filled
            text={taught.field}
            slots={{
              composer: code(formats.list(page.composer)),
              send: page.send.length === 0 ? taught.enter : code(formats.list(page.send)),
            }}
          />
        </li>
      )}
      {requests.length === 0 && page === null && <li>{taught.presence}</li>}
    </ul>
  );
}
