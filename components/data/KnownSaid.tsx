/** What was said, in one's own words and tags, as it stands where it was said. */
import type { ComponentChildren } from 'preact';
import { fillSlots } from '../../lib/language/slots.ts';
import type { SaidEntry } from '../../lib/recording/notebook.ts';
import type { Question } from '../../lib/reflection/question.ts';
import { TAG_LISTS, tagsOf } from '../../lib/reflection/tags.ts';
import { useReflection } from '../reflection/given.ts';
import { QuestionText } from '../reflection/QuestionText.tsx';
import { useReliedName } from '../reflection/relied-name.ts';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';

export type KnownSaidProps = {
  entry: SaidEntry;
  /** Names of services by id. */
  names: Readonly<Record<string, string>>;
  /** Every question there is. */
  deck: readonly Question[];
  presenting: boolean;
};

export function KnownSaid({ entry, names, deck, presenting }: KnownSaidProps) {
  const { words } = useReflection();
  const { formats } = useLanguage();
  const { rows, reflections, answering, decks } = words;
  const nameOf = useReliedName(names);
  const lines = (...all: ComponentChildren[]) => (
    <>
      {all.map(
        (line, at) =>
          line !== undefined &&
          line !== '' && (
            <span key={at} class="line">
              {line}
            </span>
          ),
      )}
    </>
  );
  const asked = (id: string | undefined) => {
    const question = deck.find((each) => each.id === id);
    return question && <QuestionText question={question} />;
  };
  switch (entry.what) {
    case 'tags': {
      const tags = TAG_LISTS.flatMap((list) => tagsOf(entry, list).map((tag) => wordFor(words.tags[list], tag)));
      return lines(formats.list(tags), entry.reliedOn && !presenting ? words.tagging.relied : '');
    }
    case 'reflection': {
      const { question, answer, text = '', when } = entry;
      const plan = when === undefined ? text : fillSlots(reflections.plan, { when, will: text });
      return lines(asked(question), answer && wordFor(answering.answers, answer), plan);
    }
    case 'asked':
      return lines(asked(entry.question), rows.outcomes[entry.outcome]);
    case 'helper':
      return lines(entry.name, entry.gives, entry.offers);
    case 'relied':
      return lines(nameOf(entry));
    case 'question':
      return lines(
        asked(entry.id),
        formats.list([entry.hidden && decks.hidden, entry.pinned && decks.pinned].filter((mark) => typeof mark === 'string')),
      );
  }
}
