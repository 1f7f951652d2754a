/** What a question is warned of before it is kept: it is never refused. */
import type { Question } from './question.ts';

export type Warning = 'long' | 'marks' | 'why' | 'duty' | 'twin' | 'gender' | 'concept';

const MOST_WORDS = 25;
const WHY = { en: /\bwhy\b/i, fr: /\bpourquoi\b/i };
/** Words of duty, excess or merit. */
const DUTY = {
  en: /\b(should|must|ought|have to|too much|too many|enough|only|merely|simply|really|at least|better|worse|good|bad|well done|score|goal|reduce|instead)\b/i,
  fr: /(?<!\p{L})(devr(ai|ais|ait|ions|iez|aient|ont|a|as|ez|ons)|dois|doit|doivent|devons|devez|devoir|faut|trop|assez|seulement|vraiment|au moins|pire|bravo|score|réduire|plutôt que|au lieu)(?!\p{L})/iu,
};
/** A mid-dot, brackets or a slash inside a word. */
const GENDER = /\p{L}(·|\(\p{L}+\)|\/)\p{L}*/u;

/** Every warning there is of a question, each once. */
export function lint(question: Question): Warning[] {
  const { en, fr } = question;
  const texts = (
    [
      ['en', en],
      ['fr', fr],
    ] as const
  ).flatMap(([language, text]) => (text === undefined ? [] : [{ language, text }]));
  const any = (test: (text: string, language: 'en' | 'fr') => boolean) => texts.some(({ text, language }) => test(text, language));
  const found: readonly (readonly [Warning, boolean])[] = [
    ['long', any((text) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length > MOST_WORDS)],
    ['marks', any((text) => text.includes('!') || text.split('?').length > 2)],
    ['why', any((text, language) => WHY[language].test(text))],
    ['duty', any((text, language) => DUTY[language].test(text))],
    ['twin', en === undefined || fr === undefined],
    ['gender', fr !== undefined && GENDER.test(fr)],
    ['concept', question.concept === undefined],
  ];
  return found.flatMap(([warning, is]) => (is ? [warning] : []));
}
