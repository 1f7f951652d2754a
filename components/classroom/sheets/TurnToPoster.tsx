/** The poster: every other way there is a tag for, large enough for a wall. */
import { fillSlots } from '../../../lib/language/slots.ts';
import { TAGS } from '../../../lib/reflection/tags.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { WriteIn } from './WriteIn.tsx';

const WAYS = TAGS.alternative.filter((tag) => tag !== 'none' && tag !== 'unsure');

export function TurnToPoster() {
  const { sheets, slips } = useClassWords().class;
  const { poster } = sheets;
  const { tags } = slips;
  const { none, unsure } = tags.alternative;
  return (
    <Paper sheet="turn-to-poster">
      <ul class="ways-list">
        {WAYS.map((tag) => (
          <li key={tag}>{tags.alternative[tag]}</li>
        ))}
      </ul>
      <WriteIn label={poster.own} lines={3} />
      <p class="poster-also">{fillSlots(poster.also, { none, unsure })}</p>
    </Paper>
  );
}
