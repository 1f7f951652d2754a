/** What a teacher should know, on two screens of plain text. */
import { EXERCISES } from '../../lib/classroom/exercises.ts';
import { useClassWords } from './class-language.ts';
import { Lines, Part } from './Part.tsx';
import { Rules } from './Rules.tsx';

export function TeacherPage() {
  const { class: own } = useClassWords();
  const { forTeacher } = own;
  return (
    <div class="classroom teacher-page">
      <p class="small back">
        <a href="#classroom">{own.back}</a>
      </p>
      <h1>{forTeacher.title}</h1>
      <Part id="purpose" title={forTeacher.purposeTitle}>
        <Lines lines={forTeacher.purpose} />
      </Part>
      <Rules />
      <p>{forTeacher.kept}</p>
      <Part id="cannot" title={forTeacher.cannotTitle}>
        <Lines lines={forTeacher.cannot} />
      </Part>
      <Part id="where-to-print" title={forTeacher.printTitle}>
        <p>{forTeacher.print}</p>
        <ul>
          {EXERCISES.map(({ id }) => (
            <li key={id}>
              <a href={`#classroom/${id}`}>{own.exercises[id].title}</a>
            </li>
          ))}
          <li>
            <a href="#classroom/sheet/teacher">{own.sheets.names.teacher}</a>
          </li>
        </ul>
      </Part>
      <Part id="guidance" title={forTeacher.guidanceTitle}>
        <Lines lines={forTeacher.guidance} />
      </Part>
      <Part id="access" title={forTeacher.accessTitle}>
        <Lines lines={forTeacher.access} />
      </Part>
      <p>
        <a href="#classroom/course">{own.course}</a>. {own.courseBody}
      </p>
    </div>
  );
}
