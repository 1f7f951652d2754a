/** All words of the journal in English, but for sections that load later; here those that belong to no one page. The shape that other languages follow. */

import { dataEn } from './data-en.ts';
import { englishTypography } from './english-typography.ts';
import { mendEn } from './mend-en.ts';
import { periodEn } from './period-en.ts';
import { type PopupWords, popupEn } from './popup-en.ts';
import { settingsEn } from './settings-en.ts';
import { typeset } from './typeset.ts';

const plain = {
  // Fixed strings: a change needs two reviewers, and the same meaning in every language.
  consent: {
    title: 'Before anything is recorded',
    body: 'Nothing is recorded until you turn it on. What is recorded stays in this browser. You can look at it, change it or erase it at any time.',
  },
  count: { caveat: 'Counts come from this browser only. Phones and other browsers are not seen.' },
  erase: { confirm: 'Erase everything in this browser. This cannot be undone.' },

  language: { title: 'Language', auto: 'As in the browser' },
  theme: { title: 'Paper', auto: 'Auto', light: 'Light', dark: 'Dark' },

  madeUp: {
    strip: 'Made-up week of Alix, 17. Nothing here is yours.',
    settings: 'These settings are your own. Everything else shows the made-up week of Alix.',
    week: 'A made-up week, {days}',
    leave: 'Leave the made-up week',
  },

  lost: {
    title: 'Your record was lost by the browser',
    body: 'There was one, and now there is none: you did not delete it here. Browsers can lose it when a disk is full or damaged. What comes from now on is recorded again. A saved copy can be brought back.',
    restore: 'Bring a saved copy back',
    goOn: 'Go on without it',
  },

  empty: {
    title: 'Nothing is recorded yet',
    body: 'This page will show when you turn to an AI chat, a stitch for each prompt. First you choose what may be recorded.',
    chosen: 'Recording is on. The first stitch appears here with the first prompt you send.',
    choose: 'Choose what may be recorded',
    look: 'Look at a made-up week',
    lookBody: 'You can also look around first, with invented figures.',
  },
  ...periodEn,
  ...dataEn,
  ...settingsEn,
  ...mendEn,
};

export type Words = PopupWords & typeof plain;

export const en: Words = { ...popupEn, ...typeset(plain, englishTypography) };
