/** Chat services by name, as examples of what counts, and room to agree on the rest. */
import { CATALOGUE } from '../../../lib/services/catalogue.ts';
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';
import { WriteIn } from './WriteIn.tsx';

export function Services() {
  const { words, class: own } = useClassWords();
  const { services: say } = own.sheets.compare;
  const groups = Map.groupBy(CATALOGUE, ({ group }) => group);
  return (
    <Paper sheet="services" lead={say.lead}>
      <div class="service-groups">
        {[...groups].map(([group, services]) => (
          <section key={group} class="paper-part">
            <h3>{words.choosing.groups[group]}</h3>
            <p>{services.map(({ name }) => name).join(', ')}</p>
          </section>
        ))}
      </div>
      <hr class="stitch" />
      <section class="paper-part">
        <h3>{say.also}</h3>
        <ul>
          {say.alsoList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <WriteIn label={say.agree} lines={6} grow />
      <WriteIn label={say.agreeNot} lines={5} grow />
    </Paper>
  );
}
