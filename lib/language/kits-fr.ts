/** Exercise files of a class, its slips and its safety sheets, in French. */
import { frenchTypography } from './french-typography.ts';
import type { KitsWords } from './kits-en.ts';
import { typeset } from './typeset.ts';

const plain: KitsWords = {
  title: "Fichiers d'exercice",
};

export const kitsFr: KitsWords = typeset(plain, frenchTypography);
