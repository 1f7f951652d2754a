/** Rules from a file: what they would watch is shown first, and they are taken with a click that asks the browser. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import { LARGEST_RULES, objectionTo, readRulesFile, withRules } from '../../lib/recording/rules-file.ts';
import { isOwnService, type RuleSet } from '../../lib/services/rule-set.ts';
import { FileField } from '../text/FileField.tsx';
import { useLanguage } from '../text/language.ts';
import { type MendGiven, nameOf, readable, whereIs } from './given.ts';
import { Offered } from './Offered.tsx';
import { RuleLines } from './RuleLines.tsx';

export function RulesFilePart(given: MendGiven) {
  const { formats, words: all } = useLanguage();
  const { file: words, taught } = all.mend;
  const { agreement, choices } = given;
  const [shown, show] = useState<{ name: string; rules: readonly RuleSet[] } | null>(null);
  const [said, say] = useState('');
  const title = useRef<HTMLHeadingElement>(null);

  const look = async (file: File) => {
    show(null);
    say('');
    if (file.size > LARGEST_RULES) return say(words.refusals['too-large']);
    const read = readRulesFile(await file.text(), choices);
    if ('refusal' in read) return say(words.refusals[read.refusal]);
    return show({ name: file.name, rules: read.rules });
  };
  const close = (sentence: string) => {
    show(null);
    say(sentence);
    title.current?.focus();
  };
  // The browser answers a permission request only straight from a click: nothing is awaited before it is made.
  const take = (rules: readonly RuleSet[]) => {
    const objection = objectionTo(rules, choices);
    if (objection !== null) return close(words.refusals[objection]);
    const own = rules.map(({ service }) => service).filter(isOwnService);
    const services = [...new Set([...choices.services, ...own])];
    const paged = rules.filter(({ page }) => page !== null).map(({ service }) => service);
    const watched = [...new Set([...choices.watched, ...paged])];
    return void agreement
      .agree({ ...choices, services, watched, ownRules: withRules(choices.ownRules, rules) })
      .then((answer) => close(answer === 'refused' ? words.refused : words.taken));
  };
  // As it would be with these rules, for their names and hosts.
  const with_ = shown && { ...given, choices: { ...choices, ownRules: withRules(choices.ownRules, shown.rules) } };
  return (
    <section aria-labelledby="rules-file-title" class="part" data-rules-file>
      <h2 id="rules-file-title" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <p id="rules-file-body">{words.body}</p>
      <FileField label={words.choose} describedBy="rules-file-body" choose={look} />
      {shown !== null && with_ !== null && (
        <Offered
          would={fillSlots(words.would, { file: shown.name })}
          words={words}
          take={() => take(shown.rules)}
          leave={() => close(words.left)}
        >
          {shown.rules.map((rules) => (
            <li key={rules.service}>
              <p translate={false}>
                <b>
                  {fillSlots(taught.line, {
                    service: nameOf(with_, rules.service),
                    hosts: formats.list(readable(whereIs(with_, rules.service).hosts)),
                  })}
                </b>
              </p>
              <RuleLines {...rules} />
              {!isOwnService(rules.service) && !choices.services.includes(rules.service) && <p class="line">{words.notChosen}</p>}
            </li>
          ))}
        </Offered>
      )}
      <p role="status" class="result">
        {said}
      </p>
    </section>
  );
}
