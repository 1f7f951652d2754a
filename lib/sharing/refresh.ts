/** When what is shown may change: never so that the difference is one person's card. */
import { countedCards, type Hand, handOf } from './hand.ts';

/** Of how many people a card is in one hand and not in the other: one that is saved again is still of one. */
export function changedBy(shown: Hand, present: Hand): number {
  const names = (hand: Hand) => new Set(countedCards(hand).map(({ check, nonce }) => `${nonce} ${check}`));
  return new Set([...names(shown).symmetricDifference(names(present))].map((name) => name.split(' ')[0])).size;
}

/**
 * The cards to show: those present, once there are enough of them and at least `k` changed since. Until then those shown before stay,
 * even where fewer are left now: what was shown without somebody, and then with another in the same place, would tell of both.
 */
export function refresh(shown: Hand, present: Hand, floor: number, k: number): Hand {
  const counted = countedCards(present);
  const mayChange = shown.size === 0 || changedBy(shown, present) >= k;
  return mayChange && counted.length >= floor ? handOf(counted) : shown;
}
