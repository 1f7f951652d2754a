/** What the popup says, and the journal with it, in French. Typed with plain spaces and apostrophes: print signs are produced. */
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import type { PopupWords } from './popup-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: PopupWords = {
  name: 'Français',
  manifest: {
    name: 'Decomputing, auto-audit',
    description: "Regarder ses propres recours à l'IA : combien, quand, avec quelle énergie. Rien ne quitte l'appareil.",
    toPause: 'Aller à la pause sur cette page',
  },
  toolbar: '{name} : {state}',
  app: {
    name: 'Decomputing, auto-audit',
    skip: 'Aller à la page',
    sections: 'Rubriques',
    week: 'Cette semaine',
    time: 'Au fil du temps',
    energy: 'Énergie',
    group: 'Partager avec un groupe',
    classroom: 'En classe',
    data: 'Mes données',
    settings: 'Réglages',
  },
  managed: {
    body: "Cette extension a été installée par une organisation. L'enregistrement reste désactivé. Vous pouvez imprimer la version papier.",
  },

  figure: {
    notRecorded: 'non enregistré',
    notSeen: 'non vu',
    cannotBeSeen: 'ne se voit pas ici',
    notKnown: 'non connue',
    cannotSay: '– cette méthode ne peut pas parler de tous ces prompts',
    none: 'aucune',
    underAMinute: "moins d'une minute",
    at: 'à {from}',
    fromTo: 'de {from} à {to}',
    range: '{low} à {high} {unit}',
    oneNumber: '{low} {unit}, sans fourchette publiée',
    ownNumbers: '{method}, vos propres nombres',
    prompts: (n) => plural(n, { one: '{prompts} prompt', other: '{prompts} prompts' }),
    turns: (n) => plural(n, { one: '{turns} recours', other: '{turns} recours' }),
  },

  place: { phone: 'Sur un téléphone', app: 'Dans une appli', work: 'Au travail', other: 'Ailleurs' },
  gap: {
    paused: 'en pause',
    permission: 'autorisation retirée',
    storage: 'mémoire pleine',
    'browser-off': 'navigateur fermé',
    'extension-off': 'extension désactivée',
    updated: 'mise à jour',
    clock: 'heure modifiée',
    'not-agreed': 'sans accord',
    'not-chosen': 'non choisi',
    'prompts-off': 'prompts non enregistrés',
    'not-watched': 'page non observée',
    unsure: 'vu sans certitude',
    blind: 'service modifié',
  },

  state: {
    recording: (n) => plural(n, { one: '{services} service enregistré', other: '{services} services enregistrés' }),
    pausedUntil: "En pause jusqu'à {time}",
    pausedUntilTomorrow: "En pause jusqu'à demain",
    pausedByHand: 'En pause, sans limite',
    full: 'Arrêt : mémoire pleine',
    off: "Pas d'enregistrement",
  },
  stateBody: {
    notAgreed: "Rien n'est enregistré, car vous n'avez pas donné votre accord, ou l'avez repris.",
    noService: "Rien n'est enregistré : aucun service n'est choisi.",
    noPermission: "Rien n'est enregistré : le navigateur ne donne plus son autorisation.",
    nothingToRecord: "Rien n'est enregistré, car aucun type d'enregistrement n'est choisi.",
    full: "Ce navigateur n'a presque plus de place. Plus rien n'est noté tant que la place manque.",
    withdrawn: "{service} n'est pas vu : l'autorisation a été retirée dans le navigateur. Vous pouvez la redemander dans les Réglages.",
    blind:
      '{service} a changé : depuis le {day}, ses prompts ne se remarquent plus. Ces jours sont montrés comme non vus, jamais comme rien.',
    unsure:
      "{service} a été devant vous dix minutes, trois fois de suite, sans qu'aucun prompt ne soit remarqué. Peut-être n'en avez-vous envoyé aucun ; peut-être le service a-t-il changé. Le temps depuis le {day} est montré comme vu sans certitude.",
    pageStillTells:
      'Depuis le {day}, les requêtes de {service} ne disent plus rien des prompts. Sa page le fait encore : ils sont comptés.',
    requestsStillTell:
      'Depuis le {day}, la page de {service} ne dit plus rien des prompts. Ses requêtes le font encore : ils sont comptés.',
    choose: 'Choisir ce qui peut être enregistré',
    openSettings: 'Ouvrir les Réglages',
    openData: 'Ouvrir Mes données',
    openMend: 'Raccommoder',
  },

  popup: {
    title: "Aujourd'hui",
    prompts: (n) => plural(n, { one: 'prompt envoyé', other: 'prompts envoyés' }),
    turns: (n) => plural(n, { one: 'recours à une IA', other: 'recours à une IA' }),
    time: 'avec une IA sous les yeux',
    energy: 'fourchette probable',
    method: 'selon {method}',
    how: "d'où vient ce chiffre",
    nothingYet: "Rien d'enregistré pour l'instant aujourd'hui.",
    partSeen: "Une partie de la journée n'a pas pu être vue, et n'est pas un zéro.",
    nothingSeen: "Rien de cette journée n'a pu être vu jusqu'ici.",
    last: 'Le dernier : {service}, à {time}.',
    lastOnDay: 'Le dernier : {service}, {day} à {time}.',
    lastWithPrompts: (n) =>
      plural(n, {
        one: 'Le dernier : {service}, à {time}, avec {prompts|un prompt}.',
        other: 'Le dernier : {service}, à {time}, avec {prompts} prompts.',
      }),
    noted: (n) =>
      plural(n, { one: 'Noté à la main, à part : {prompts|un prompt}.', other: 'Notés à la main, à part : {prompts} prompts.' }),
    pause: 'Pause',
    pauseQuarter: '15 minutes',
    pauseTomorrow: "jusqu'à demain",
    pauseByHand: 'sans limite',
    waits: {
      pause: 'Cinq jours de questions passées : à quel rythme demander ?',
      check: 'Y revenir un instant',
      day: 'Une question pour la fin de la journée',
      week: 'Regarder la semaine passée',
    },
    skip: 'Passer',
    back: "Revenir à aujourd'hui",
    resume: 'Enregistrer de nouveau',
    journal: 'Le journal',
    settings: 'Réglages',
  },

  noting: {
    open: 'Noter un autre usage',
    title: 'Un usage hors de ce navigateur',
    where: 'Où',
    service: 'Service',
    anyService: 'Non précisé',
    prompts: 'Prompts',
    day: 'Jour',
    time: 'Heure',
    save: 'Noter',
    cancel: 'Annuler',
    saved: 'Noté, à part de ce qui est enregistré.',
    wrong: "Indiquez un nombre de prompts de 1 à 999, ainsi qu'un jour et une heure déjà passés.",
  },

  unreadable: {
    title: "L'enregistrement n'a pas pu être lu",
    body: "Fermez cette page et rouvrez-la. Si cela n'aide pas, redémarrez le navigateur. Rien n'a été supprimé.",
  },

  notKept: "Ce que vous venez de faire n'a pas été gardé. Le disque est peut-être plein : faites de la place, puis recommencez.",

  seam: {
    title: 'La couture',
    explained: "Un point est un prompt envoyé. De gauche à droite, les heures d'une journée.",
    noPrompts: "Les prompts ne sont pas enregistrés : il n'y a pas de point à dessiner.",
    moments: "Chaque marque est le début d'un recours, et son trait dure autant que lui. De gauche à droite, les heures d'une journée.",
    hatched: 'non vu',
    notLived: "Les jours pâles ne sont pas dans l'enregistrement.",
    says: 'Prompts par jour et par heure.',
    saysDay: (day) =>
      day.prompts === 0
        ? '{day} : aucun.'
        : plural(day.prompts, {
            one: '{day} : {prompts} prompt, {span}.',
            other: '{day} : {prompts} prompts, {span}.',
          }),
    saysToday: (n) =>
      n === 0
        ? "Aucun point aujourd'hui."
        : plural(n, {
            one: "Un point aujourd'hui, {span}.",
            other: "{prompts} points aujourd'hui, {span}.",
          }),
    saysGap: '{day} : non vu {span}, {cause}.',
    saysGapHoursGone: '{day} : non vu à des heures qui ne sont plus conservées, {cause}.',
    hoursGone: (n) => plural(n, { one: '{prompts} prompt, heure plus conservée', other: '{prompts} prompts, heures plus conservées' }),
    table: 'Montrer en tableau',
    allHoursGone: "Les heures de ces jours ne sont plus conservées : il n'y a pas de point à dessiner.",
    monthsTitle: 'La couture, mois par mois',
    monthsLeftOut: 'Les mois hors enregistrement ne sont pas dessinés.',
    saysMonth: (n) => plural(n, { one: '{prompts} prompt, en {days|un jour}.', other: '{prompts} prompts, sur {days} jours.' }),
    saysUnseen: (n) =>
      plural(n, { one: "{days|Un jour} n'a pas été entièrement vu.", other: "{days} jours n'ont pas été entièrement vus." }),
    keys: 'Les points, un par un',
    keysHelp: 'Les flèches vont de point en point et de jour en jour. Entrée ouvre le recours.',
    tableTitle: 'Prompts par jour',
    day: 'Jour',
    all: 'Total',
    hours: 'Heures',
    nothing: '–',
    notInRecord: 'hors enregistrement',
  },

  gaps: {
    title: "Ce qui n'a pas pu être vu",
    line: '{day}, {span} : {cause}.',
    wholeDay: '{day}, toute la journée : {cause}.',
    hoursGone: '{day}, à des heures qui ne sont plus conservées : {cause}.',
    ofService: '{cause} ({service})',
    paused: "l'enregistrement était en pause",
    permission: "l'autorisation d'un service était retirée",
    storage: 'la mémoire était pleine',
    'browser-off': 'ce navigateur était fermé',
    'extension-off': "l'extension était désactivée",
    updated: "l'extension ou le navigateur était en cours de mise à jour",
    clock: "l'heure a été modifiée",
    'not-agreed': "l'accord pour enregistrer n'était pas donné",
    'not-chosen': "un service n'était pas choisi",
    'prompts-off': "l'enregistrement des prompts était désactivé",
    'not-watched': "sa page n'était pas observée",
    unsure: "il était devant vous sans qu'aucun prompt ne soit remarqué ; certains ont pu échapper",
    blind: 'le service a changé, et ses prompts ne se remarquaient plus',
  },
};

export const popupFr: PopupWords = typeset(plain, frenchTypography);
