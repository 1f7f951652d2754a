/** The question that waits on an occasion: the first one found stays until the page is left, also once it was answered. */
import { useRef } from 'preact/hooks';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { deckOf } from '../../lib/reflection/deck.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import type { Asking, Question } from '../../lib/reflection/question.ts';
import { useLive } from '../live/use-live.ts';
import { useReflection } from './given.ts';

export type Found = {
  offer: Offer;
  question: Question;
  /** Nothing was asked before on this occasion: so it is said that questions rotate. */
  isFirst: boolean;
};

/** Undefined until it is known; null where nothing waits, and in a made-up week, where nobody is asked. */
export function useOffer(notebook: Notebook, occasion: Asking): Found | null | undefined {
  const { waiting } = useReflection();
  const kept = useRef<Found | null>(null);
  const found = useLive(
    async () => {
      const [{ offers }, changed, log] = await Promise.all([waiting.read(), notebook.said('question'), notebook.said('asked')]);
      const offer = notebook.madeUp ? undefined : offers.find((one) => one.occasion === occasion);
      const question = deckOf(changed).find(({ id }) => id === offer?.question);
      const isFirst = !log.some((asked) => asked.occasion === occasion && asked.id !== offer?.id);
      return { one: offer && question ? { offer, question, isFirst } : null };
    },
    waiting.onChange,
    [notebook, occasion],
  );
  if (found === null) return kept.current ?? undefined;
  kept.current ??= found.one;
  return kept.current;
}
