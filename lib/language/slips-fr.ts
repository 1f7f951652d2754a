/** The tally of a class's paper slips, the made-up week on a wall, and a guess of one's own, in French. */
import { frenchTypography } from './french-typography.ts';
import { pluralIn } from './plural.ts';
import { reflectingFr } from './reflecting-fr.ts';
import type { SlipsWords } from './slips-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: Omit<SlipsWords, 'tags'> = {
  title: 'Compter les papiers',
  lead: "Deux volontaires saisissent les papiers devant la classe : une personne lit à voix haute, l'autre saisit. Rempli, rempli en partie ou blanc : chaque papier compte pour une personne.",
  before: [
    "Mélangez d'abord les papiers dans leur boîte.",
    "Dès qu'un papier est ajouté, seul le nombre de papiers s'affiche. Aucun ne peut être revu.",
    "La feuille s'affiche une seule fois, quand tous les papiers sont là, à partir de {floor}. Ensuite, aucun ne peut être ajouté ni repris.",
    "Rien n'est enregistré. Quitter cette page, la recharger ou la fermer fait perdre tout ce qui a été saisi.",
    "Un papier qui parle de la semaine d'Alix, ou de ce qui a été vu autour de soi, se saisit comme un papier blanc : on ne compte que les semaines à soi. Celui qui ne le dit pas est pris pour une semaine à soi.",
    "La ligne que chaque personne écrit avec ses mots n'est pas saisie. Elle reste sur le papier. Celle qui inquiète se montre à la seule personne qui enseigne.",
  ],
  few: 'À moins de {floor} personnes, laissez le comptage et gardez les questions :',

  form: 'Le papier suivant',
  keys: "Chaque réponse a une touche : elle coche la réponse, puis la décoche. Entrée ajoute le papier. Pour un papier blanc, Entrée suffit. Si une touche ne fait rien, cliquez d'abord dans ce papier.",
  fields: {
    prompts: 'Prompts en sept jours',
    purpose: "C'était pour quoi ?",
    decidedBy: 'Comment est-ce arrivé ?',
    barrier: "Qu'est-ce qui empêchait autre chose ?",
  },
  ticked: 'Coché : {answer}',
  unticked: 'Non coché : {answer}',
  add: 'Ajouter ce papier',
  empty: 'Tout décocher',
  takeBack: 'Reprendre le dernier papier',
  slips: (n) => plural(n, { one: '{slips} papier est compté.', other: '{slips} papiers sont comptés.' }),
  tookBack: 'Le dernier papier est repris.',
  notOpen: (n) =>
    plural(n, { one: "La feuille s'ouvre avec {slips} papier de plus.", other: "La feuille s'ouvre avec {slips} papiers de plus." }),
  refusals: {
    'too-many':
      "Ce papier n'est pas ajouté : une classe a {most} papiers au plus. Affichez la feuille pour ceux-ci, et comptez les autres comme un groupe à part.",
    'not-on-the-slip':
      "Ce papier n'est pas ajouté : il contient une réponse qui n'est pas sur la liste. Rechargez cette page, et recommencez.",
  },
  all: 'Tous les papiers sont là : afficher la feuille',
  allAsk: 'Ensuite, aucun papier ne peut être ajouté ni repris. Sont-ils tous là ?',

  sheet: {
    meta: (n) =>
      plural(n, { one: 'Feuille de classe, {slips} papier, une semaine', other: 'Feuille de classe, {slips} papiers, une semaine' }),
    others: 'Les autres réponses, chacune : dite par aucune personne, par moins de {k}, ou par toutes sauf moins de {k}.',
    none: 'Aucune réponse ne peut être montrée : chacune est dite par moins de {k} personnes, ou par toutes sauf moins de {k}.',
    destroy: 'Déchirez maintenant les papiers devant tout le monde. Cette feuille est le tableau de la classe, et peut rester.',
    gone: "Cette feuille n'est enregistrée nulle part. Elle disparaît dès que cette page est quittée.",
  },

  energy: {
    title: 'Énergie, toutes personnes réunies',
    caption: "D'où viennent les deux bornes",
    part: "Prompts d'une personne",
    people: 'Personnes',
    low: 'Borne basse',
    high: 'Borne haute',
    prompts: 'Tous les prompts',
    energy: 'Énergie, en {unit}',
    period: 'Période : sept jours, tous les papiers réunis. Unité : le wattheure (Wh) ; mille font un kilowattheure (kWh).',
    method:
      "Méthode : {method}, pour un service qui n'est pas connu. Le plus petit nombre de prompts à sa valeur basse, le plus grand à sa valeur haute.",
    capped: "Au-delà de {cap} prompts d'une personne, {cap} sont comptés. Qui n'a rien dit peut n'en avoir envoyé aucun, ou {cap}.",
    sources: 'Sources : chaque nombre de la méthode, avec sa publication, est sur la page Énergie.',
    held: "Les niveaux de prompts sont retenus : il n'y a donc pas d'énergie à montrer.",
    cannotSay: "La méthode {method} ne dit rien d'un service qui n'est pas connu. Une autre peut être choisie sur la page Énergie.",
    toEnergy: 'Énergie : méthodes et sources',
    questions: 'Pour en parler',
    publish: "Qui pourrait publier ces nombres, pour que personne n'ait à les estimer ?",
  },

  madeUp: {
    label: "Inventé : la semaine d'Alix, 17 ans. Personne ne l'a vécue.",
    show: 'Montrer ce que dit Alix',
    hide: 'Masquer ce que dit Alix',
    practise: "À quoi chaque recours a servi est montré. Et le reste ? Essayez d'abord, regardez ensuite. D'autres réponses valent autant.",
    caption: 'Inventé : pour quoi Alix, 17 ans, a eu recours à une IA',
    turn: 'Recours inventé',
    service: 'Service',
    prompts: 'Prompts',
    hidden: 'à trouver',
    numbered: 'Recours {turn} sur {turns}',
    nextTurn: 'Recours suivant',
  },

  guess: {
    title: "Deviner d'abord, sur son propre appareil",
    body: "Qui enregistre chez soi peut laisser la page de la semaine demander d'abord de deviner, avant de montrer un nombre. Ce qui est deviné et ce qui est enregistré se tiennent côte à côte ; aucun n'est dit juste.",
    stays:
      "Cela reste dans ce navigateur, et dans la copie entière que l'on enregistre pour soi : ni carte, ni papier, ni feuille ne le porte. Personne en classe ne le demande. Une enveloppe convient aussi bien.",
    rule: "Activer « Deviner d'abord » dans les Réglages",
    week: 'Puis ouvrir Cette semaine',
  },
};

export const slipsFr: SlipsWords = { ...typeset(plain, frenchTypography), tags: reflectingFr.tags };
