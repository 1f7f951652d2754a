/** Eight road cards, four a page, with room for what each road gives and takes. */
import { ROADS } from '../../../lib/classroom/road-cards.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { WriteIn } from './WriteIn.tsx';

const A_PAGE = 4;

export function RoadCards() {
  const { roadCards: say } = useClassWords().class.sheets;
  return (
    <>
      {[0, A_PAGE].map((first, at) => (
        <Paper key={first} sheet="road-cards" page={at + 1} cut>
          <ul class="cards road">
            {ROADS.slice(first, first + A_PAGE).map((road) => (
              <li key={road}>
                <h3 class="card-name">{say.names[road]}</h3>
                <WriteIn label={say.gives} lines={4} grow />
                <WriteIn label={say.takes} lines={4} grow />
              </li>
            ))}
          </ul>
        </Paper>
      ))}
    </>
  );
}
