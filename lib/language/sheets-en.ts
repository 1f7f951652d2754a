/** What is printed for a class, in English. */
import { englishTypography } from './english-typography.ts';
import { typeset } from './typeset.ts';

const plain = {
  title: 'To print',
};

export type SheetsWords = typeof plain;

export const sheetsEn: SheetsWords = typeset(plain, englishTypography);
