/** What was taught: each can be withdrawn, with its permission, and taken into a file. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { toRulesFile } from '../../lib/recording/rules-file.ts';
import { withoutRules } from '../../lib/services/learning.ts';
import { useLanguage } from '../text/language.ts';
import { type MendGiven, nameOf, readable, whereIs } from './given.ts';
import { RuleLines } from './RuleLines.tsx';

export function TaughtPart(given: MendGiven) {
  const { formats, words: all } = useLanguage();
  const { taught, file } = all.mend;
  const { agreement, choices, mending } = given;
  const [left, leave] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { ownRules } = choices;
  const marked = ownRules.filter(({ service, requests, page }) => !left.includes(service) && (requests.length > 0 || page !== null));

  const withdraw = (service: string) => {
    say('');
    const next = withoutRules(ownRules, choices.services, service);
    void agreement.agree({ ...choices, ...next }).then((answer) => {
      say(answer === 'refused' ? file.refused : taught.withdrawn);
      title.current?.focus();
    });
  };
  return (
    <section aria-labelledby="taught-title" class="part" data-taught>
      <h2 id="taught-title" tabIndex={-1} ref={title}>
        {taught.title}
      </h2>
      {ownRules.length === 0 && <p>{taught.none}</p>}
      <ul class="taught">
        {ownRules.map((rules) => {
          const service = nameOf(given, rules.service);
          const hosts = formats.list(readable(whereIs(given, rules.service).hosts));
          return (
            <li key={rules.service} data-rules={rules.service}>
              <p translate={false}>
                <b>{fillSlots(taught.line, { service, hosts })}</b>
              </p>
              <RuleLines {...rules} />
              <div class="actions">
                {(rules.requests.length > 0 || rules.page !== null) && (
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={!left.includes(rules.service)}
                      onChange={(event) =>
                        leave(event.currentTarget.checked ? left.filter((id) => id !== rules.service) : [...left, rules.service])
                      }
                    />
                    {fillSlots(taught.pick, { service })}
                  </label>
                )}
                <button type="button" class="link" onClick={() => withdraw(rules.service)}>
                  {fillSlots(taught.withdraw, { service })}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {marked.length > 0 && (
        <>
          <p>{taught.saveBody}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              mending.save(toRulesFile(marked, mending.now()));
              say(taught.saved);
            }}
          >
            {taught.save}
          </button>
        </>
      )}
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
