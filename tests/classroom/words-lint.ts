/** What can be wrong with the words of a class: too long for whoever reads them, blaming, asking badly, or not the same in both languages. */
import { lint, type Warning } from '../../lib/reflection/lint.ts';
import { NEVER, NOT_FRENCH_PRINT, sentencesOf, slotsIn } from '../components/sentences.ts';

/** Most words of a sentence, and of a text, by who reads it: a class of 11 to 14; everybody (L1); higher education (L2). */
const LEVELS = [
  {
    read: /^(exercises\.roads|steps\.(rules|lay|give|walk|draw|sentence|word)\.|sheets\.(storyCards|roadCards|poster|chain|approvalShort)|kits\.safety\.sheets\.roads)/,
    ...{ sentence: 20, text: 45 },
  },
  {
    read: /unpick|matrix|^steps\.(case|alone|groups|break|merge|seam|write|debrief)\./,
    ...{ sentence: 30, text: 100 },
  },
  { read: /./, sentence: 25, text: 65 },
];

/** Short sentences are the rule, and long ones the exception. */
export const MOST_ON_AVERAGE = 15;

/** What people say of a turn, and what a group says of a thing, is theirs: there may have been a target, or toxic waste. */
const THEIRS = /(^|\.)(tags|pairs)\./;

/** What the linter warns of in a question to a class; its length and its marks are looked at in every text. */
const OF_QUESTIONS: readonly Warning[] = ['why', 'duty', 'gender'];

export type Fault = { key: string; fault: string };

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!:;…])\s+/u);
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** `[key, words of a sentence]`, without what is no sentence. */
export function lengthsIn(words: object): number[] {
  return sentencesOf(words).flatMap(([, text]) => (/[.?!]/.test(text) ? sentencesIn(text).map(wordsIn) : []));
}

export function faultsIn(en: object, fr: object): Fault[] {
  const all = { en: sentencesOf(en), fr: sentencesOf(fr) };
  const faults: Fault[] = [];
  const note = (key: string, fault: string, is: boolean) => {
    if (is) faults.push({ key, fault });
  };
  const french = new Map(all.fr);
  for (const [key] of all.fr) note(key, 'keys', !all.en.some(([other]) => other === key));
  for (const [key, text] of all.en) {
    const twin = french.get(key);
    note(key, 'keys', twin === undefined);
    if (twin === undefined) continue;
    note(key, 'slots', slotsIn(twin).join() !== slotsIn(text).join());
    note(key, 'untranslated', twin === text && wordsIn(text) > 3);
    // A question that is asked of a class, in both of its languages.
    if (text.endsWith('?')) {
      for (const warning of lint({ id: 'own.class', occasion: 'class-15-18', concept: 'care', en: text, fr: twin })) {
        note(key, `question: ${warning}`, OF_QUESTIONS.includes(warning));
      }
    }
  }
  for (const language of ['en', 'fr'] as const) {
    for (const [key, text] of all[language]) {
      const level = LEVELS.find(({ read }) => read.test(key));
      note(key, 'empty', text.trim() === '');
      note(
        key,
        'long sentence',
        sentencesIn(text).some((sentence) => wordsIn(sentence) > (level?.sentence ?? 0)),
      );
      note(key, 'long text', wordsIn(text) > (level?.text ?? 0));
      note(key, 'never', !THEIRS.test(key) && NEVER[language].test(text));
      note(key, 'picture', /\p{Extended_Pictographic}/u.test(text));
      note(key, 'called out', /!/.test(text));
      note(key, 'typography', language === 'fr' ? NOT_FRENCH_PRINT.some((wrong) => wrong.test(text)) : text.includes("'"));
    }
  }
  return faults;
}
