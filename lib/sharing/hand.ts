/** The cards that were handed in, put together: the same in whatever order, and each person once. */
import { receiptOf } from './base32.ts';
import { fromHex } from './bytes.ts';
import { canonical, type Plain } from './canonical.ts';
import type { Card } from './files.ts';

/** Cards by their random name. Where a name has two, one person saved twice, and it is not told which came last: neither counts. */
export type Hand = ReadonlyMap<string, readonly Card[]>;

export const EMPTY_HAND: Hand = new Map();

const written = (card: Card): string => canonical(card as unknown as Plain);

export function handOf(cards: readonly Card[]): Hand {
  return cards.map((card): Hand => new Map([[card.nonce, [card]]])).reduce(mergeHands, EMPTY_HAND);
}

/** Commutative and associative; a card that is in both is there once. */
export function mergeHands(a: Hand, b: Hand): Hand {
  const merged = new Map<string, readonly Card[]>();
  for (const nonce of [...new Set([...a.keys(), ...b.keys()])].sort()) {
    const each = new Map([...(a.get(nonce) ?? []), ...(b.get(nonce) ?? [])].map((card) => [written(card), card]));
    merged.set(
      nonce,
      [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, card]) => card),
    );
  }
  return merged;
}

/** The cards that count. */
export function countedCards(hand: Hand): Card[] {
  return [...hand.values()].flatMap((cards) => (cards.length === 1 ? cards : []));
}

/** Names under which there are two or more different cards. */
export function doublesIn(hand: Hand): string[] {
  return [...hand].flatMap(([nonce, cards]) => (cards.length > 1 ? [nonce] : []));
}

/** Without one card. */
export function withoutCard(hand: Hand, card: Card): Hand {
  return handOf([...hand.values()].flat().filter((each) => written(each) !== written(card)));
}

/** Four letters to call out. */
export function receipt(nonce: string): string {
  return receiptOf(fromHex(nonce));
}
