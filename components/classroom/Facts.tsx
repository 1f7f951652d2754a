/** For whom an exercise is, and what it takes: in one line where there is room. */
import { type Exercise, sessionsOf } from '../../lib/classroom/exercises.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { useClassWords } from './class-language.ts';

export function Facts({ exercise }: { exercise: Exercise }) {
  const { class: own, formats } = useClassWords();
  const { ages, people, preparation } = exercise;
  const { whole } = formats;
  const lengths = sessionsOf(exercise).map(({ minutes }) => minutes);
  const minutes = (n: number) => fillSlots(own.minutes(n), { minutes: whole(n) });
  const facts = {
    ages:
      ages.to === undefined
        ? fillSlots(own.agesFrom, { from: whole(ages.from) })
        : fillSlots(own.ages, { from: whole(ages.from), to: whole(ages.to) }),
    people: fillSlots(own.people, { from: whole(people.from), to: whole(people.to) }),
    length: lengths.length === 1 ? minutes(lengths[0] ?? 0) : fillSlots(own.sessions, { minutes: formats.list(lengths.map(whole)) }),
    preparation: minutes(preparation),
  };
  return (
    <dl class="facts">
      {(['ages', 'people', 'length', 'preparation'] as const).map((fact) => (
        <div key={fact}>
          <dt>{own.facts[fact]}</dt>
          <dd>{facts[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
