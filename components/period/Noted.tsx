/** Uses noted by hand: a class of their own, never added to what was recorded. */
import { fillSlots } from '../../lib/language/slots.ts';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';
import { Range } from '../text/Range.tsx';
import { wordFor } from '../text/words-by-id.ts';
import type { PeriodPart } from './part.ts';

export function Noted({ period, energy, names }: PeriodPart) {
  const { words, formats } = useLanguage();
  const prompts = period.notes.reduce((sum, note) => sum + note.prompts, 0);
  const range = energy?.noted ?? null;
  return (
    <section aria-labelledby="noted-title">
      <h2 id="noted-title">{words.noted.title}</h2>
      <p>
        <Filled
          text={range === null ? words.noted.lineNoRange(prompts) : words.noted.line(prompts)}
          slots={{
            prompts: figureSlot('noted-prompts', prompts),
            range: <Range name="noted-energy" range={range} />,
          }}
        />{' '}
        {words.noted.apart}
      </p>
      <ul class="notes">
        {period.notes.map((note) => (
          <li key={note.id}>
            <Filled
              text={note.service === undefined ? words.noted.note : words.noted.noteWithService}
              slots={{
                day: formats.day(note.day),
                time: formats.clock(note.minute),
                place: words.place[note.place],
                service: wordFor(names, note.service ?? ''),
                count: (
                  <Figure name="note-prompts" value={note.prompts}>
                    {fillSlots(words.figure.prompts(note.prompts), { prompts: formats.whole(note.prompts) })}
                  </Figure>
                ),
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
