/** The case of the third exercise: invented, and told without praise or blame. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';

export function Case() {
  const { case: say } = useClassWords().class.sheets.unpick;
  return (
    <Paper sheet="case" title={say.title}>
      <p class="made-up-mark">{say.made}</p>
      <p class="paper-lead">{say.place}</p>
      {say.parts.map(([title, text]) => (
        <section key={title} class="paper-part">
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
      <hr class="stitch" />
      <div class="side-by-side-parts">
        <section class="paper-part">
          <h3>{say.asked}</h3>
          <p>{say.askedBody}</p>
        </section>
        <section class="paper-part">
          <h3>{say.notAsked}</h3>
          <p>{say.notAskedBody}</p>
        </section>
      </div>
    </Paper>
  );
}
