/** The steps of one session as a table: when, what happens and is asked, what is printed for it. */

import { type Exercise, type Step, screensOf } from '../../lib/classroom/exercises.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { ClassQuestions } from './ClassQuestions.tsx';
import { useClassWords } from './class-language.ts';
import { SheetLinks } from './SheetLinks.tsx';

export type PlanTableProps = { exercise: Exercise; steps: readonly Step[]; caption: string };

export function PlanTable({ exercise, steps, caption }: PlanTableProps) {
  const { class: own, formats } = useClassWords();
  const { planColumns } = own;
  const screens = screensOf(exercise);
  return (
    <table class="plan-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{planColumns.minutes}</th>
          <th scope="col">{planColumns.step}</th>
          <th scope="col">{planColumns.print}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <th scope="row">{fillSlots(own.fromTo, { from: formats.whole(step.from), to: formats.whole(step.to) })}</th>
            <td>
              <p>
                <a href={`#classroom/show/${exercise.id}/${screens.findIndex((screen) => screen.step === step)}`}>
                  {own.steps[step.id].title}
                </a>
              </p>
              <p>{own.steps[step.id].plan}</p>
              {step.questions !== undefined && <ClassQuestions ids={step.questions} />}
            </td>
            <td>{step.sheets !== undefined && <SheetLinks sheets={step.sheets} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
