/** A safety sheet: what is collected, who could learn what of it, and when it is deleted. One page of paper. */
import { SAFETY_LINES, type SafetyId } from '../../lib/classroom/kits.ts';
import { useClassWords } from './class-language.ts';

export function SafetySheet({ sheet, print }: { sheet: SafetyId; print: () => void }) {
  const { safety } = useClassWords().class.kits;
  const said = safety.sheets[sheet];
  return (
    <section class="safety-sheet" aria-labelledby="safety-title">
      <h2 id="safety-title">{safety.title}</h2>
      <p class="safety-of">{said.name}</p>
      <p class="no-print">{safety.lead}</p>
      <dl>
        {SAFETY_LINES.map((line) => (
          <div key={line} data-line={line}>
            <dt>{safety.lines[line]}</dt>
            <dd>{said[line]}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button print-safety" onClick={print}>
          {safety.print}
        </button>
      </div>
    </section>
  );
}
