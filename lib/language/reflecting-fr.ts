/** The sentences of questions and reflection in French. */

import { askingFr } from './asking-fr.ts';
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import type { ReflectingWords } from './reflecting-en.ts';
import { tagsFr } from './tags-fr.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: ReflectingWords = {
  pause: { goOn: 'Continuer', notNow: 'Pas cette fois', skip: 'Passer', less: 'Demander moins souvent', off: 'Ne rien demander' },
  question: {
    why: 'Une pause que vous avez demandée sur ce site, {n} par jour au plus.',
    private: "Personne d'autre ne voit ceci.",
    rotate: 'Les questions tournent. Vous pouvez en fixer une, ou écrire la vôtre.',
  },
  rely: {
    title: "Usages sur lesquels je m'appuie",
    body: "Indiquez un motif, un site ou un moment sur lequel vous vous appuyez. Aucune raison n'est demandée. Aucune question n'y apparaît. Cette marque ne quitte jamais ce navigateur.",
  },
  heavy: { body: "Plus de question aujourd'hui. Votre liste de personnes et de lieux est ici, si vous le souhaitez." },
  end: { choice: "Garder, mettre en pause ou arrêter. Arrêter n'efface rien sans votre accord." },

  sections: {
    purposes: 'Pour quoi',
    reflections: 'Réflexions',
    'check-in': 'Retour sur un recours',
    review: 'Retour sur la semaine',
    idea: 'Une note à moi',
    helpers: 'Mes appuis',
    decks: 'Questions',
    asking: 'Règles des questions',
  },

  conditions: {
    imposed: (n: number) =>
      plural(n, {
        one: 'Sur les {decided} dont vous avez dit qui a décidé, {imposed} était imposé ou déjà intégré.',
        other: 'Sur les {decided} dont vous avez dit qui a décidé, {imposed} étaient imposés ou déjà intégrés.',
      }),
    imposedAlix: 'Sur les {decided} dont il est dit qui a décidé, {imposed} étaient imposés ou déjà intégrés.',
    imposedOfOne: 'Le seul dont vous avez dit qui a décidé était {how}.',
    required: 'imposé ou déjà intégré',
    notMine: "autre chose qu'un simple choix de votre part",
  },

  purposes: {
    opening: (n: number) =>
      plural(n, { one: 'Vous avez eu recours à une IA {turns} fois.', other: 'Vous avez eu recours à une IA {turns} fois.' }),
    openingAlix: (n: number) =>
      plural(n, { one: 'Alix a eu recours à une IA {turns} fois.', other: 'Alix a eu recours à une IA {turns} fois.' }),
    said: (n: number) =>
      plural(n, {
        one: '{described} de ces recours est décrit, {rest} ne le sont pas.',
        other: '{described} de ces recours sont décrits, {rest} ne le sont pas.',
      }),
    none: "Aucun de ces recours n'est décrit. Plus bas, chacun peut l'être : pour quoi, comment c'est arrivé, et ce qu'il y avait d'autre.",
    tag: 'Ce qui est dit',
    turns: 'Recours',
    staysHere: (n: number) =>
      plural(n, {
        one: 'Montré ici seulement, et dans aucun tableau copié : {tags}.',
        other: 'Montrés ici seulement, et dans aucun tableau copié : {tags}.',
      }),
    tagTurns: '{tag} ({turns})',
    describe: 'Décrire des recours',
    describeBody: "Marquez un recours ou plusieurs, puis dites ce qui vaut pour tous. Rien n'est obligatoire.",
    noTurns: "Il n'y a, ces jours-là, aucun recours dont les heures sont conservées.",
    mark: 'Marquer le recours du {when}, {service}',
    markAll: 'Marquer tous ceux qui ne sont pas décrits',
    unmark: 'Ne plus rien marquer',
    notDescribed: 'pas décrit',
    marked: (n: number) => plural(n, { one: 'Pour le recours marqué ({turns})', other: 'Pour les {turns} recours marqués' }),
    withRelied: "Montrer aussi les recours sur lesquels je m'appuie",
    chosenBySome: '{tag}, dit de certains',
  },

  tagging: {
    afterwards: 'Et après',
    relied: "Je m'appuie sur cet usage",
    reliedBody: "Aucune raison n'est demandée. Cette marque n'est dans aucun fichier, sauf votre copie privée complète.",
    kept: 'Noté.',
    undescribe: 'Retirer tout ce qui est dit',
  },

  checkIn: {
    title: 'Le dernier, à {time}, avec {service}.',
    titleOnDay: 'Le dernier, {day} à {time}, avec {service}.',
    none: "Il n'y a pas encore de recours à regarder.",
    body: 'Trois gestes au plus, ou aucun. Ce que vous touchez est noté aussitôt.',
    firstIdea: "Votre première idée, telle qu'écrite alors :",
    others: "Les recours d'avant",
    other: '{day}, {time}, {service}',
    done: 'Cela suffit',
  },

  answering: {
    text: 'Quelques mots, pour soi. Facultatif.',
    left: (n: number) => plural(n, { one: 'encore {count} caractère', other: 'encore {count} caractères' }),
    keep: 'Garder ceci',
    kept: 'Gardé dans Réflexions.',
    skip: 'Passer',
    aloud: 'Lire à voix haute',
    why: 'Pourquoi cette question ?',
    whyOf: {
      pause: 'Par la règle « {rule} » : vous avez choisi une pause sur ce site.',
      check: 'Par la règle « {rule} » : vous avez choisi de revenir sur un recours une fois terminé.',
      day: 'Par la règle « {rule} » : vous avez choisi une question par jour.',
      week: 'Par la règle « {rule} » : vous avez choisi de regarder la semaine passée.',
    },
    chosen: "Elle vient parce que c'est la plus ancienne à avoir été montrée. Rien de ce que vous faites ou écrivez n'y entre.",
    pinned: "Elle vient parce que vous l'avez fixée.",
    change: 'Voir ou changer la règle',
    answers: {
      lighter: 'Mieux',
      same: 'Pareil',
      heavier: 'Moins bien',
      noword: 'Pas de mot',
      keep: 'Le garder',
      pause: 'Le mettre en pause',
      stop: "L'arrêter",
      asis: 'Le garder tel quel',
      otherway: 'Essayer autrement, une fois',
    },
    helpers: 'Mes appuis',
  },

  reflections: {
    lead: "Ce que vous avez écrit pour vous, à relire. Personne d'autre ne voit ceci.",
    empty: "Rien n'est encore écrit ici. Vous pouvez commencer de vous-même, ou laisser venir des questions : les règles disent quand.",
    toRules: 'Règles des questions',
    today: 'Pour la fin de la journée',
    reviewWaits: "Le retour sur la semaine passée attend ici jusqu'au {until}.",
    toReview: 'Regarder la semaine passée',
    write: 'Écrire quelque chose',
    writeLabel: 'Avec vos mots',
    planTitle: 'Quand …, je …',
    planBody: 'Une note avec vos mots. Elle est montrée dans Réflexions quatre semaines, puis reste dans le journal. Rien ne la vérifie.',
    planOnWeek: 'La montrer aussi sur Cette semaine',
    when: 'Quand',
    will: 'Je',
    plan: 'Quand {when}, je {will}.',
    until: "montrée jusqu'au {day}",
    search: 'Chercher dans vos mots',
    concept: 'À propos de',
    anyConcept: 'tout',
    found: (n: number) => plural(n, { one: '{count} entrée', other: '{count} entrées' }),
    noneFound: 'Rien avec ces mots.',
    week: 'Semaine du {day}',
    ownAccord: 'De moi-même',
    edit: 'Changer les mots',
    save: 'Garder le changement',
    cancel: 'Laisser comme avant',
    remove: 'Supprimer',
    removeOf: "Supprimer l'entrée du {when}",
    removeQuestion: 'Supprimer cette entrée ?',
    print: 'Imprimer ce journal',
    pauses: 'Mes pauses',
    pausesLine: (n: number) => plural(n, { one: '{count} question montrée.', other: '{count} questions montrées.' }),
    pausesCounts:
      "Continué ensuite : {on}. Pas cette fois : {left}. Passées : {skipped}. Répondues : {answered}. Parties d'elles-mêmes : {gone}.",
    noPauses: "Aucune question n'a encore été montrée.",
  },

  steps: { name: "L'une après l'autre", back: 'Retour', next: 'Suivante', at: '{at} sur {count}' },

  rows: {
    kinds: {
      tags: "Dit d'un recours",
      reflection: 'Écrit',
      asked: 'Question montrée',
      helper: 'Qui ou quoi aide',
      relied: "Usage sur lequel je m'appuie",
      question: 'Question modifiée ou à moi',
    },
    outcomes: {
      shown: 'montrée',
      on: 'continué ensuite',
      left: 'pas cette fois',
      skipped: 'passée',
      gone: "partie d'elle-même",
      answered: 'avec réponse',
    },
  },

  review: {
    title: 'La semaine du {days}',
    count: (n: number) =>
      plural(n, { one: 'Vous avez eu recours à une IA {turns} fois.', other: 'Vous avez eu recours à une IA {turns} fois.' }),
    toWeek: 'Voir cette semaine-là',
    over: "Ce retour est terminé. Ce qui est resté sans réponse n'est pas redemandé.",
    usesBody: 'Les deux sont des réponses entières.',
    wish: 'Pour finir, si vous voulez : un souhait, une question pour un groupe, ou rien cette fois',
    stopSteps:
      "Pour arrêter : enregistrez une copie dans Mes données si vous en voulez une, puis arrêtez l'enregistrement dans Réglages, ou retirez l'extension du navigateur.",
    paused: "En pause jusqu'à ce que vous le disiez. Réglages met fin à la pause.",
    keptOn: 'Cela continue tel quel.',
    toData: 'Enregistrer une copie dans Mes données',
    toStop: "Arrêter l'enregistrement dans Réglages",
  },

  helpers: {
    lead: 'Les personnes, les lieux et les choses qui vous soutiennent, pour quoi, et ce que vous offrez. Dans votre ordre : rien ne les classe.',
    empty: "Rien n'est encore écrit ici.",
    name: 'Qui ou quoi',
    gives: 'Pour quoi',
    offers: "Ce que j'offre",
    add: 'Ajouter',
    up: 'Monter',
    upOf: 'Monter {name}',
    down: 'Descendre',
    downOf: 'Descendre {name}',
    remove: 'Supprimer',
    removeOf: 'Supprimer {name}',
    removeQuestion: 'Supprimer {name} de la liste ?',
    onPause: 'Les trois premiers peuvent figurer sur une pause, si vous le choisissez dans les règles.',
    stays: "Cette liste n'est dans aucun fichier, sauf votre copie privée complète.",
  },

  panel: {
    region: 'Une question',
    note: 'Écrire une note à moi',
    delay: 'Une pause de {seconds} secondes, si vous voulez.',
  },
  ...tagsFr,
  ...askingFr,
};

export const reflectingFr: ReflectingWords = typeset(plain, frenchTypography);
