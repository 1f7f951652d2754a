/** How many people gave which answer: a row of stitches, one a person, and the number beside it; what is held back says so. */
import type { Exercise, Finding } from '../../lib/sharing/files.ts';
import { kindOf } from '../../lib/sharing/questions.ts';
import { answerWords } from './answer-words.ts';
import { useGroupWords } from './group-language.ts';
import { PeopleSaid } from './PeopleSaid.tsx';
import { SlotTable } from './SlotTable.tsx';

export type FindingTableProps = {
  findings: readonly Finding[];
  people: number;
  exercise: Pick<Exercise, 'level' | 'named' | 'k' | 'questions'>;
  names: Readonly<Record<string, string>>;
};

export type FindingRow = { key: string; label: string; finding: Finding };
type Group = { id: string; title: string; rows: readonly FindingRow[] };

export function FindingTable({ findings, people, exercise, names }: FindingTableProps) {
  const { group, formats } = useGroupWords();
  const { level, named, k, questions } = exercise;
  const say = answerWords(group, formats, names, named);
  const row = (finding: Finding) => {
    const { question, values, unsaid } = finding;
    const yes = kindOf(question) === 'yes';
    return {
      key: `${question} ${values.join(' ')}`,
      label: yes ? say.question(question, 'sealed') : say.values(question, values, unsaid === 1, level),
      finding,
    };
  };
  const slots = findings.filter(({ question }) => question.startsWith('slot.'));
  const yes = findings.filter((each) => kindOf(each.question) === 'yes' && !slots.includes(each));
  const groups: Group[] = [
    ...[
      ...Map.groupBy(
        findings.filter(({ question }) => kindOf(question) !== 'yes'),
        ({ question }) => question,
      ),
    ].map(([id, own]) => ({
      id,
      title: say.question(id, level),
      rows: own.map(row),
    })),
    ...(yes.length > 0 ? [{ id: 'yes', title: group.sheet.yes, rows: yes.map(row) }] : []),
  ];
  const heldBack = questions.filter((question) => kindOf(question) !== 'range' && !findings.some((each) => each.question === question));
  return (
    <>
      {groups.map(({ id, title, rows }) => (
        <FindingRows key={id} {...{ title, rows, people, k }} />
      ))}
      {slots.length > 0 && <SlotTable {...{ slots, people, k }} />}
      {heldBack.length > 0 && (
        <div class="held-back-questions">
          <p>{group.sheet.heldBack}</p>
          <ul>
            {heldBack.map((question) => (
              <li key={question}>{say.question(question, level)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

export type FindingRowsProps = { title: string; rows: readonly FindingRow[]; people: number; k: number };

/** One question: a row an answer. */
export function FindingRows({ title, rows, people, k }: FindingRowsProps) {
  const { group } = useGroupWords();
  return (
    <table class="figures findings">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{group.sheet.answer}</th>
          <th scope="col" class="number">
            {group.sheet.people}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, finding }) => (
          <tr key={key} data-finding={key}>
            <th scope="row">{label}</th>
            <td class="number" data-label={group.sheet.people}>
              <PeopleSaid {...{ finding, people, k }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
