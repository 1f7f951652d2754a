/** The energy of a class in a week: a range, where both its ends come from, and what is not counted. */
import { SLIP_RULES } from '../../lib/classroom/slips.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { type GroupFigures, promptsOf } from '../../lib/sharing/group-figures.ts';
import { CAPS } from '../../lib/sharing/limits.ts';
import { BLURRED_LEVELS } from '../../lib/sharing/questions.ts';
import { answerWords } from '../group/answer-words.ts';
import { useGroupWords } from '../group/group-language.ts';
import { hashOf } from '../journal/sections.ts';
import { methodName } from '../period/method-name.ts';
import { Range } from '../text/Range.tsx';
import { ClassQuestions } from './ClassQuestions.tsx';
import { useClassWords } from './class-language.ts';

export type ClassEnergyProps = { figures: GroupFigures; method: string };

export function ClassEnergy({ figures: { findings, people, energy }, method }: ClassEnergyProps) {
  const { words, group, formats } = useGroupWords();
  const { energy: say } = useClassWords().class.slips;
  const levels = findings.filter(({ question }) => question === 'prompts');
  const range = energy === null ? null : { lowWh: energy[0], midWh: (energy[0] + energy[1]) / 2, highWh: energy[1] };
  const slots = { method: methodName(method, words), cap: formats.whole(CAPS.prompts) };
  return (
    <section aria-labelledby="class-energy">
      <h2 id="class-energy">{say.title}</h2>
      {range === null ? (
        <p>{fillSlots(levels.length === 0 ? say.held : say.cannotSay, slots)}</p>
      ) : (
        <>
          <p class="group-energy">
            <Range name="class-energy" range={range} text={words.energy.sentence} />
          </p>
          <p class="caveat">{words.energy.caveat}</p>
          <EnergyTable {...{ levels, people, range }} />
          <ul class="made-of">
            {[say.period, say.method, say.capped, say.sources].map((line) => (
              <li key={line}>{fillSlots(line, slots)}</li>
            ))}
          </ul>
          <h3>{group.sheet.notCountedTitle}</h3>
          <ul>
            {group.sheet.notCounted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p class="no-print">
        <a href={hashOf('energy')}>{say.toEnergy}</a>
      </p>
      <h3>{say.questions}</h3>
      <ClassQuestions ids={['K2-09']} />
      <p class="publish">{say.publish}</p>
    </section>
  );
}

type EnergyTableProps = { levels: GroupFigures['findings']; people: number; range: { lowWh: number; midWh: number; highWh: number } };

/** A row a level, its fewest and its most prompts, and their sums with the energy of both. */
function EnergyTable({ levels, people, range }: EnergyTableProps) {
  const { group, formats } = useGroupWords();
  const { energy: say } = useClassWords().class.slips;
  const answers = answerWords(group, formats, {}, []);
  const ends = levels.map((level) => promptsOf(level, BLURRED_LEVELS));
  const sum = (at: 0 | 1) => ends.reduce((all, each) => all + each[at], 0);
  const { low, high, unit } = formats.formatRange(range);
  const rows = [
    ...levels.map(({ values, unsaid, people: some = 0 }, at) => ({
      label: answers.values('prompts', values, unsaid === 1, SLIP_RULES.level),
      cells: [some, ...(ends[at] ?? [])].map((count) => formats.whole(count)),
    })),
    { label: say.prompts, cells: [people, sum(0), sum(1)].map((count) => formats.whole(count)) },
    { label: fillSlots(say.energy, { unit }), cells: ['', low, high] },
  ];
  const titles = [say.people, say.low, say.high];
  return (
    <table class="figures energy-ends">
      <caption>{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.part}</th>
          {titles.map((title) => (
            <th key={title} scope="col" class="number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cells }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {cells.map((cell, at) => (
              <td key={titles[at]} class="number" data-label={cell === '' ? undefined : titles[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
