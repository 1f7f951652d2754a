/** Findings of several groups, side by side and never added up. */
import { useRef, useState } from 'preact/hooks';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Finding, Findings } from '../../lib/sharing/files.ts';
import { kindOf } from '../../lib/sharing/questions.ts';
import { Scroll } from '../text/Scroll.tsx';
import { answerWords } from './answer-words.ts';
import type { PartProps } from './ExerciseFile.tsx';
import { FileField } from './FileField.tsx';
import { useGroupWords } from './group-language.ts';

export function ComparePart({ port, names }: Pick<PartProps, 'port' | 'names'>) {
  const { group, formats } = useGroupWords();
  const { compare, sheet } = group;
  // The files of one choice come one after the other, faster than the page is drawn.
  const brought = useRef<readonly Findings[]>([]);
  const [sheets, setSheets] = useState<readonly Findings[]>([]);
  const put = (next: readonly Findings[]) => {
    brought.current = next;
    setSheets(next);
  };
  const say = ({ named }: Findings) => answerWords(group, formats, names, named);
  const answer = (of: Findings, question: string) => {
    const own = of.findings.filter((finding) => finding.question === question);
    return own.length === 0 ? (
      <span class="absent">{compare.notThere}</span>
    ) : (
      own.map((finding) => <OneFinding key={finding.values.join()} {...{ of, finding }} />)
    );
  };
  const OneFinding = ({ of, finding: { question, values, unsaid, people } }: { of: Findings; finding: Finding }) => (
    <span class="line">
      {kindOf(question) === 'yes' ? '' : `${say(of).values(question, values, unsaid === 1, of.level)}: `}
      {people === undefined ? (
        <span class="absent">{fillSlots(sheet.hidden, { k: formats.whole(of.k) })}</span>
      ) : (
        fillSlots(sheet.of, { people: formats.whole(people), all: formats.whole(of.people) })
      )}
    </span>
  );
  const questions = [...new Set(sheets.flatMap(({ findings }) => findings.map(({ question }) => question)))];
  const [first] = sheets;
  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">{group.parts.compare}</h2>
      <p>{compare.lead}</p>
      <FileField
        port={port}
        label={compare.choose}
        wanted={['group-findings']}
        multiple
        take={(findings) => {
          if (!brought.current.some(({ check }) => check === findings.check)) put([...brought.current, findings]);
          return null;
        }}
      />
      {first !== undefined && (
        <>
          <Scroll class="scroll" label={compare.caption}>
            <table class="side-by-side">
              <caption>{compare.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{compare.group}</th>
                  {sheets.map((of) => (
                    <th key={of.check} scope="col">
                      <bdi>{of.title}</bdi>
                      <span class="line">{formats.days(of.from, of.to)}</span>
                      <span class="line">
                        {group.sheet.people}: {formats.whole(of.people)}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {questions.map((question) => (
                  <tr key={question}>
                    <th scope="row">{say(first).question(question, 'sealed')}</th>
                    {sheets.map((of) => (
                      <td key={of.check}>{answer(of, question)}</td>
                    ))}
                  </tr>
                ))}
                {(['seam', 'power', 'allies', 'next'] as const).map((field) => (
                  <tr key={field}>
                    <th scope="row">{sheet.written[field]}</th>
                    {sheets.map((of) => (
                      <td key={of.check}>
                        <bdi>{of.written[field]}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          <ul class="receipts">
            {sheets.map((of) => (
              <li key={of.check}>
                <button type="button" class="link" onClick={() => put(brought.current.filter(({ check }) => check !== of.check))}>
                  <bdi>{fillSlots(compare.remove, { title: of.title })}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
