/** What is printed for a class, in French. */
import { frenchTypography } from './french-typography.ts';
import type { SheetsWords } from './sheets-en.ts';
import { typeset } from './typeset.ts';

const plain: SheetsWords = {
  title: 'À imprimer',
};

export const sheetsFr: SheetsWords = typeset(plain, frenchTypography);
