/** The words of Classroom, in French. */
import type { ClassWords } from './class-en.ts';
import { frenchTypography } from './french-typography.ts';
import { kitsFr } from './kits-fr.ts';
import { sheetsFr } from './sheets-fr.ts';
import { slipsFr } from './slips-fr.ts';
import { typeset } from './typeset.ts';

const plain: Omit<ClassWords, 'sheets' | 'kits' | 'slips'> = {
  title: 'En classe',
};

export const classFr: ClassWords = { ...typeset(plain, frenchTypography), sheets: sheetsFr, kits: kitsFr, slips: slipsFr };
