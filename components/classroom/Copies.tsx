/** How often each sheet of an exercise is printed, for as many people as somebody says: in the order of the lesson. Nothing of it is kept. */
import { useState } from 'preact/hooks';
import { type Exercise, sheetsOf } from '../../lib/classroom/exercises.ts';
import { copiesOf, SHEET } from '../../lib/classroom/sheets.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import { useClassWords } from './class-language.ts';

/** Of a class as there are many; every exercise is for that many. */
const USUAL = 24;

export function Copies({ exercise }: { exercise: Exercise }) {
  const { class: own, formats } = useClassWords();
  const { copies: say, sheets } = own;
  const { from, to } = exercise.people;
  const [people, setPeople] = useState(USUAL);
  const rows = sheetsOf(exercise).map((sheet) => ({ sheet, ...SHEET[sheet], copies: copiesOf(sheet, people) }));
  return (
    <>
      <label class="field copies-for">
        <span>{say.people}</span>
        <input
          type="number"
          name="people"
          min={from}
          max={to}
          value={people}
          autocomplete="off"
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1 && valueAsNumber <= to) setPeople(Math.round(valueAsNumber));
          }}
        />
      </label>
      <table class="figures copies">
        <caption>{fillSlots(say.caption, { people: formats.whole(people) })}</caption>
        <thead>
          <tr>
            <th scope="col">{say.sheet}</th>
            <th scope="col">{say.one}</th>
            <th scope="col" class="number">
              {say.copies}
            </th>
            <th scope="col" class="number">
              {say.pages}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sheet, use, pages, copyFor, copies }) => (
            <tr key={sheet} data-sheet={sheet}>
              <th scope="row">
                <a href={`#classroom/sheet/${sheet}`}>{sheets.names[sheet]}</a>
              </th>
              <td data-label={say.one}>{use === 'teacher' ? say.teacher : say.for[copyFor]}</td>
              <td class="number" data-label={say.copies}>
                {formats.whole(copies)}
              </td>
              <td class="number" data-label={say.pages}>
                {formats.whole(copies * pages)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say.note}</p>
    </>
  );
}
