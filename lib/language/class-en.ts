/** The words of Classroom, in English: loaded with that section alone, and the shape that other languages follow. Sheets, kits and slips have files of their own. */
import { englishTypography } from './english-typography.ts';
import { kitsEn } from './kits-en.ts';
import { sheetsEn } from './sheets-en.ts';
import { slipsEn } from './slips-en.ts';
import { typeset } from './typeset.ts';

const plain = {
  title: 'Classroom',
};

export type ClassWords = typeof plain & { sheets: typeof sheetsEn; kits: typeof kitsEn; slips: typeof slipsEn };

export const classEn: ClassWords = { ...typeset(plain, englishTypography), sheets: sheetsEn, kits: kitsEn, slips: slipsEn };
