/** Four ways to notice for a week, none before another. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';

export const WAYS = ['tally', 'device', 'made-up', 'observing'] as const;

export function FourWays() {
  const { ways: say } = useClassWords().class.sheets.compare;
  return (
    <Paper sheet="four-ways" lead={say.lead}>
      <ul class="four-ways">
        {WAYS.map((way) => {
          const { title, body, needs } = say[way];
          return (
            <li key={way}>
              <h3 class="card-name">{title}</h3>
              <p>{body}</p>
              <dl>
                <dt>{say.needs}</dt>
                <dd>{needs}</dd>
                <dt>{say.learn}</dt>
                <dd>{say.nothing}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
