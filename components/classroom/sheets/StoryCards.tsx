/** Sixteen story cards, eight a page, and the list of them for the teacher. */
import { STORY_CARDS } from '../../../lib/classroom/story-cards.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { SheetTable } from './SheetTable.tsx';

const A_PAGE = 8;

export function StoryCards() {
  const { class: own, formats } = useClassWords();
  const { storyCards: say } = own.sheets;
  const { tags } = own.slips;
  const sentence = (number: number) => say.sentences[number - 1] ?? '';
  return (
    <>
      {[0, A_PAGE].map((first, at) => (
        <Paper key={first} sheet="story-cards" page={at + 1} cut>
          <ul class="cards story">
            {STORY_CARDS.slice(first, first + A_PAGE).map(({ number }) => (
              <li key={number}>
                <p class="card-number">{formats.whole(number)}</p>
                <p class="card-text">{sentence(number)}</p>
              </li>
            ))}
          </ul>
        </Paper>
      ))}
      <Paper sheet="story-cards" page={3} title={say.list} lead={say.listBody} forTeacher>
        <SheetTable
          class="story-list"
          caption={say.list}
          columns={[say.number, say.story, say.about, say.note]}
          rows={STORY_CARDS.map(({ number, purpose, optional }) => [
            formats.whole(number),
            sentence(number),
            tags.purpose[purpose],
            optional ? say.optional : '',
          ])}
        />
      </Paper>
    </>
  );
}
