/** Exercise files of a class, its slips and its safety sheets, in English. */
import { englishTypography } from './english-typography.ts';
import { typeset } from './typeset.ts';

const plain = {
  title: 'Exercise files',
};

export type KitsWords = typeof plain;

export const kitsEn: KitsWords = typeset(plain, englishTypography);
