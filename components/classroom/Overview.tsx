/** The three exercises, what else there is in Classroom, and every sheet of paper. */
import { EXERCISES } from '../../lib/classroom/exercises.ts';
import { SHEETS } from '../../lib/classroom/sheets.ts';
import { useClassWords } from './class-language.ts';
import { Facts } from './Facts.tsx';
import { Part } from './Part.tsx';
import { SheetLinks } from './SheetLinks.tsx';

const ALSO = ['teacher', 'course', 'slips', 'made-up-week'] as const;

export function Overview() {
  const { class: own } = useClassWords();
  const also = {
    teacher: { title: own.teacher, body: own.teacherBody },
    course: { title: own.course, body: own.courseBody },
    slips: { title: own.tally, body: own.tallyBody },
    'made-up-week': { title: own.madeUpWeek, body: own.madeUpWeekBody },
  };
  return (
    <div class="classroom">
      <h1>{own.title}</h1>
      <p class="lead">{own.lead}</p>
      <ol class="how-to">
        {own.howTo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p class="small">{own.howToTime}</p>
      {EXERCISES.map((exercise) => {
        const { title, goal } = own.exercises[exercise.id];
        return (
          <section key={exercise.id} class="exercise-entry" aria-labelledby={`${exercise.id}-title`}>
            <hr class="stitch" />
            <h2 id={`${exercise.id}-title`}>{title}</h2>
            <p>{goal}</p>
            <Facts exercise={exercise} />
            <div class="actions">
              <a class="button" href={`#classroom/${exercise.id}`} aria-describedby={`${exercise.id}-title`}>
                {own.open}
              </a>
              <a class="button" href={`#classroom/sheet/kit-${exercise.id}`} aria-describedby={`${exercise.id}-title`}>
                {own.printAll}
              </a>
              <a class="button" href={`#classroom/show/${exercise.id}/0`} aria-describedby={`${exercise.id}-title`}>
                {own.start}
              </a>
            </div>
          </section>
        );
      })}
      <hr class="stitch" />
      <Part id="also" title={own.alsoTitle}>
        <dl class="also-list">
          {ALSO.map((page) => (
            <div key={page}>
              <dt>
                <a href={`#classroom/${page}`}>{also[page].title}</a>
              </dt>
              <dd>{also[page].body}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="on-paper" title={own.onPaper}>
        <p>{own.onPaperBody}</p>
        <SheetLinks sheets={SHEETS} />
      </Part>
    </div>
  );
}
