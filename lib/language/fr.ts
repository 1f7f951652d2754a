/** All words of the journal in French, but for sections that load later; here those that belong to no one page. Typed with plain spaces and apostrophes, as in every file of the language: print signs are produced. */

import { dataFr } from './data-fr.ts';
import type { Words } from './en.ts';
import { frenchTypography } from './french-typography.ts';
import { mendFr } from './mend-fr.ts';
import { periodFr } from './period-fr.ts';
import type { PopupWords } from './popup-en.ts';
import { popupFr } from './popup-fr.ts';
import { settingsFr } from './settings-fr.ts';
import { typeset } from './typeset.ts';

const plain: Omit<Words, keyof PopupWords> = {
  consent: {
    title: 'Avant tout enregistrement',
    body: "Rien n'est enregistré tant que vous ne l'avez pas activé. Ce qui est enregistré reste dans ce navigateur. Vous pouvez le consulter, le modifier ou l'effacer à tout moment.",
  },
  count: {
    caveat: 'Les comptages viennent de ce seul navigateur. Les téléphones et les autres navigateurs ne sont pas vus.',
  },
  erase: { confirm: 'Tout effacer dans ce navigateur. Cette action est définitive.' },

  language: { title: 'Langue', auto: 'Comme le navigateur' },
  theme: { title: 'Papier', auto: 'Auto', light: 'Clair', dark: 'Sombre' },

  madeUp: {
    strip: "Semaine inventée d'Alix, 17 ans. Rien ici n'est à vous.",
    settings: "Ces réglages sont les vôtres. Tout le reste montre la semaine inventée d'Alix.",
    week: 'Une semaine inventée, du {days}',
    leave: 'Quitter la semaine inventée',
  },

  lost: {
    title: 'Votre enregistrement a été perdu par le navigateur',
    body: "Il y en avait un, et il n'y en a plus : vous ne l'avez pas supprimé ici. Un navigateur peut le perdre quand un disque est plein ou abîmé. Ce qui vient désormais est de nouveau enregistré. Une copie enregistrée peut être reprise.",
    restore: 'Reprendre une copie',
    goOn: 'Continuer sans lui',
  },

  empty: {
    title: "Rien n'est encore enregistré",
    body: "Cette page montrera quand vous avez recours à une IA conversationnelle, un point de couture par prompt. Choisissez d'abord ce qui peut être enregistré.",
    chosen: "L'enregistrement est en marche. Le premier point apparaîtra ici avec le premier prompt envoyé.",
    choose: 'Choisir ce qui peut être enregistré',
    look: 'Regarder une semaine inventée',
    lookBody: "Vous pouvez aussi visiter d'abord, avec des chiffres inventés.",
  },
  ...periodFr,
  ...dataFr,
  ...settingsFr,
  ...mendFr,
};

export const fr: Words = { ...popupFr, ...typeset(plain, frenchTypography) };
