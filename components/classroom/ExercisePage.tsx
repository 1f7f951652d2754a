/** One exercise for whoever leads it: aim, rules, preparation, steps, paper, what is shared, what can go wrong, and what comes after. */
import { type Exercise, screensOf, sessionsOf } from '../../lib/classroom/exercises.ts';
import { kitOf } from '../../lib/classroom/kits.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { Copies } from './Copies.tsx';
import { useClassWords } from './class-language.ts';
import { Facts } from './Facts.tsx';
import { OwnGuess } from './OwnGuess.tsx';
import { Lines, Part } from './Part.tsx';
import { PlanTable } from './PlanTable.tsx';
import { Rules } from './Rules.tsx';

export function ExercisePage({ exercise }: { exercise: Exercise }) {
  const { class: own, formats } = useClassWords();
  const { id } = exercise;
  const said = own.exercises[id];
  const sessions = sessionsOf(exercise);
  const screens = screensOf(exercise);
  const filled = (text: string, session: number, minutes = 0) =>
    fillSlots(text, { session: formats.whole(session), minutes: formats.whole(minutes) });
  return (
    <div class="classroom exercise-page">
      <p class="small back">
        <a href="#classroom">{own.back}</a>
      </p>
      <h1>{said.title}</h1>
      <p class="lead">{said.goal}</p>
      <Facts exercise={exercise} />
      <div class="actions">
        {sessions.map(({ session }) => (
          <a key={session} class="button" href={`#classroom/show/${id}/${screens.findIndex((screen) => screen.session === session)}`}>
            {sessions.length === 1 ? own.start : filled(own.startSession, session)}
          </a>
        ))}
        <a class="button" href={`#classroom/sheet/kit-${id}`}>
          {own.printAll}
        </a>
        <a class="button" href={`#classroom/kit/${id}`}>
          {kitOf(id)?.file ? own.printSafety : own.kits.safety.title}
        </a>
      </div>
      <hr class="stitch" />
      <Rules />
      <Part id="preparation" title={own.preparation}>
        <p>{said.who}</p>
        <Lines lines={said.preparation} list />
      </Part>
      <Part id="plan" title={own.plan}>
        {sessions.map(({ session, steps, minutes }) => (
          <PlanTable
            key={session}
            exercise={exercise}
            steps={steps}
            caption={
              sessions.length === 1
                ? fillSlots(own.minutes(minutes), { minutes: formats.whole(minutes) })
                : filled(own.sessionOf, session, minutes)
            }
          />
        ))}
      </Part>
      <Part id="prints" title={own.prints}>
        <Copies exercise={exercise} />
      </Part>
      {exercise.steps.some((step) => step.id === 'guess') && <OwnGuess />}
      <Part id="shared" title={own.shared}>
        <p>{said.shared}</p>
      </Part>
      <Part id="paper" title={own.paper}>
        <p>{said.paper}</p>
      </Part>
      <Part id="risks" title={own.risks}>
        <dl class="answered">
          {said.risks.map(({ risk, answer }) => (
            <div key={risk}>
              <dt>{risk}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="debrief" title={own.debrief}>
        <Lines lines={said.debrief} list={said.debrief.length > 1} />
      </Part>
      <Part id="keys" title={own.keysTitle}>
        <dl class="keys-list">
          {own.keys.map(({ keys, what }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{own.keysRemote}</p>
      </Part>
    </div>
  );
}
