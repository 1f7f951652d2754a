/** The talk before a week of noticing: what stays, what is shared, how to step out, and who sees. Nobody signs. */
import { useClassWords } from '../class-language.ts';
import { Paper } from './Paper.tsx';

export function ConsentTalk() {
  const { words, class: own } = useClassWords();
  const { consent: say } = own.sheets.compare;
  return (
    <Paper sheet="consent-talk" lead={say.lead}>
      <ol class="talk">
        {say.parts.map(([question, answer]) => (
          <li key={question}>
            <h3>{question}</h3>
            <p>{answer}</p>
          </li>
        ))}
      </ol>
      <hr class="stitch" />
      <section class="paper-part">
        <h3>{say.browser}</h3>
        <p>{words.consent.body}</p>
      </section>
      <p class="talk-end">{say.nobodySigns}</p>
    </Paper>
  );
}
