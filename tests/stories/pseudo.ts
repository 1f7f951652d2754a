/** A language nobody speaks: English or French with accents, and every sentence at least 30 % longer, to find what is cut. */
import { cutAtSlots } from '../../lib/language/slots.ts';
import { typeset } from '../../lib/language/typeset.ts';

const PLAIN = 'aàeéioucnyAEIOUCNY';
const ACCENTED = 'åãëëïöüçñÿÅËÏÖÜÇÑŸ';
const ACCENTS = new Map([...PLAIN].map((letter, at) => [letter, ACCENTED[at] ?? letter]));

/** Every third letter is there twice; words stay words, so that lines can break where they could. */
function stretchText(text: string): string {
  let letters = 0;
  return text.replace(/\p{L}/gu, (letter) => {
    const accented = ACCENTS.get(letter) ?? letter;
    letters += 1;
    return letters % 3 === 1 ? accented + accented : accented;
  });
}

/** The same sentence, longer; its slots stay as they are, and what a slot says in words grows with the rest. */
export function stretch(sentence: string): string {
  return cutAtSlots(sentence)
    .map((part) => {
      if (typeof part === 'string') return stretchText(part);
      return part.shown === undefined ? `{${part.slot}}` : `{${part.slot}|${stretchText(part.shown)}}`;
    })
    .join('');
}

/** A language with every sentence stretched. */
export function pseudoOf<T>(words: T): T {
  return typeset(words, stretch);
}
