/** The words that can be said, list by list, each with its sign. */
import type { Tick } from './Ticks.tsx';

export type SignListsProps = {
  title: string;
  lists: readonly { id: string; question: string; answers: readonly Tick[] }[];
};

export function SignLists({ title, lists }: SignListsProps) {
  return (
    <section class="sign-lists">
      <h3 class="card-name">{title}</h3>
      <div class="sign-columns">
        {lists.map(({ id, question, answers }) => (
          <section key={id} class={`signs-${id}`}>
            <h4>{question}</h4>
            <ul class="signs">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <span class="sign">{answer.sign}</span>
                  {answer.label}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
