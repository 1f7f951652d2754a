/** Classroom: three exercises, what is printed for them, and what a teacher should know. Nothing here reads the record. */
import './classroom.css';
import { exerciseOf } from '../../lib/classroom/exercises.ts';
import { CoursePage } from './CoursePage.tsx';
import { ExercisePage } from './ExercisePage.tsx';
import { KitPage } from './KitPage.tsx';
import { MadeUpPage } from './MadeUpPage.tsx';
import { Overview } from './Overview.tsx';
import { Projector } from './Projector.tsx';
import type { ClassroomProps } from './props.ts';
import { SheetPage } from './SheetPage.tsx';
import { SlipsPage } from './SlipsPage.tsx';
import { TeacherPage } from './TeacherPage.tsx';

export function Classroom(props: ClassroomProps) {
  const [page = '', wanted = '', step = ''] = props.part.split('/');
  const exercise = exerciseOf(page) ?? exerciseOf(wanted);
  if (page === 'show' && exercise !== null) return <Projector {...props} exercise={exercise} step={Number(step) || 0} />;
  if (page === 'sheet') return <SheetPage {...props} sheet={wanted} />;
  if (page === 'kit') return <KitPage {...props} kit={wanted} />;
  if (page === 'slips') return <SlipsPage port={props.port} energy={props.energy} />;
  if (page === 'teacher') return <TeacherPage />;
  if (page === 'made-up-week') return <MadeUpPage />;
  if (page === 'course') return <CoursePage />;
  if (exercise !== null) return <ExercisePage exercise={exercise} />;
  return <Overview />;
}
