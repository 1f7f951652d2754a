/** Two pages for the teacher: what it is for, the ground rules, what nobody is shown, what to print, and whom to ask. */
import type { ComponentChildren } from 'preact';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';

export function Teacher() {
  const { teacher } = useClassWords().class.sheets;
  return (
    <>
      <Paper sheet="teacher">
        <Part title={teacher.purpose} text={teacher.purposeBody} />
        <Part title={teacher.rules}>
          <List of={teacher.rulesList} />
        </Part>
        <Part title={teacher.cannot} text={teacher.cannotBody} />
        <Part title={teacher.asked} text={[teacher.askedBody]} />
        <Part title={teacher.ages} text={teacher.agesBody} />
      </Paper>
      <Paper sheet="teacher" page={2} title={null}>
        <Part title={teacher.print} text={[teacher.printBody]}>
          <List of={teacher.printNeeds} />
        </Part>
        <Part title={teacher.guidance} text={[teacher.guidanceBody]} />
        <Part title={teacher.access} text={teacher.accessBody} />
        <Part title={teacher.mood} text={[teacher.moodBody]} />
        <Part title={teacher.after} text={[teacher.afterBody]} />
      </Paper>
    </>
  );
}

function Part({ title, text = [], children }: { title: string; text?: readonly string[]; children?: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h3>{title}</h3>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
