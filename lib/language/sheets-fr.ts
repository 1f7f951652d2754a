/** What is printed for a class, in French. */
import { compareSheetsFr } from './compare-sheets-fr.ts';
import { frenchTypography } from './french-typography.ts';
import { matrixFr } from './matrix-fr.ts';
import { pluralIn } from './plural.ts';
import type { SheetsWords } from './sheets-en.ts';
import { typeset } from './typeset.ts';
import { unpickSheetsFr } from './unpick-sheets-fr.ts';

const plural = pluralIn('fr');

const plain: Omit<SheetsWords, 'compare' | 'unpick' | 'matrix'> = {
  title: 'À imprimer',
  names: {
    teacher: "Page pour l'équipe enseignante",
    'story-cards': 'Cartes histoires',
    'road-cards': 'Cartes chemins',
    'turn-to-poster': 'Vers quoi me tourner ?',
    chain: 'Derrière une réponse',
    'approval-short': 'Une phrase de notre classe',
    services: "Qu'allons-nous compter ?",
    'consent-talk': 'Avant de commencer',
    guess: 'Ce que je devine',
    'four-ways': "Quatre façons d'observer",
    'paper-tally': 'Une semaine sur papier',
    'made-up-week': 'Une semaine inventée',
    'made-up-answers': 'Une semaine inventée : une façon de répondre',
    slips: 'Papiers à plier',
    'tally-sheet': 'Compter les papiers',
    talk: 'Par quatre',
    'energy-range': "L'énergie, en fourchette",
    'wish-list': "Ce que l'établissement pourrait changer",
    case: 'Le cas',
    approval: "Feuille d'approbation",
    'matrix-short': 'La Matrice, forme courte',
    'matrix-full': 'La Matrice, les vingt cases',
    'matrix-spread': 'Là où nos avis diffèrent',
    seam: 'Feuille de couture',
    statement: 'Notre position',
  },

  page: {
    lead: 'Encre noire sur papier blanc. Chaque feuille tient sur A4 et sur US Letter.',
    back: 'Retour à la partie En classe',
    print: 'Imprimer',
    paper: 'Format',
    a4: 'A4',
    letter: 'US Letter',
    pages: (n: number) => plural(n, { one: '{count} page', other: '{count} pages' }),
    kits: {
      roads: 'Toutes les feuilles de « Plusieurs chemins vers une réponse »',
      compare: 'Toutes les feuilles de « Deviner, regarder, comparer »',
      unpick: 'Toutes les feuilles de « Découdre »',
    },
    unknown: "Il n'y a pas de feuille de ce nom. Choisissez-en une dans la liste.",
    list: 'Toutes les feuilles',
    together: 'En une fois',
    of: '{name}, page {page} sur {pages}',
  },

  rules:
    "Des personnes inventées, ou des papiers sans nom. Passer son tour est une réponse. Rien ici ne compte pour une note. Rien n'est ramassé avec un nom. Personne n'a rien à installer.",
  cut: 'Découper le long des tirets.',
  forTeacher: "Pour l'équipe enseignante. Ne se distribue pas.",

  teacher: {
    purpose: 'À quoi cela sert',
    purposeBody: [
      "Trois exercices aident une classe, ou des adultes, à regarder ensemble les chatbots : pour quoi on s'y adresse, ce qu'il y a d'autre, qui a décidé, et ce qui se tient derrière une réponse.",
      "Aucun ne montre combien de fois une personne utilise un chatbot, et aucun ne veut qu'on s'en serve plus ou moins. Dans le deuxième, on additionne des papiers sans nom. Personne n'a à utiliser un chatbot.",
    ],
    rules: 'Les règles communes, dites à voix haute chaque fois',
    rulesList: [
      'Nous parlons de personnes inventées, ou nous écrivons sur des papiers sans nom.',
      'Passer son tour est une réponse. Un papier blanc est une réponse.',
      'Rien ne compte pour une note. Les papiers ne servent jamais à propos de quelque élève que ce soit.',
      "Rien n'est ramassé avec un nom. Il n'y a ni liste d'élèves, ni code de classe, ni compte, ni vue en direct.",
      "Personne n'a rien à installer. Le papier vaut autant.",
    ],
    cannot: "Ce que l'extension peut vous montrer de vos élèves",
    cannotBody: [
      "Rien. Ce qu'elle garde reste dans le navigateur de la personne qui l'a activée. Aucune de ses pages ne montre un élève à qui enseigne, et elle n'a aucun moyen d'envoyer quoi que ce soit.",
      "Dans un navigateur géré par l'établissement, elle n'enregistre jamais. Si vous enregistrez pour vous, votre journal ne se montre pas en classe : les exercices prennent une semaine inventée.",
    ],
    asked: '« Avez-vous regardé ce que nous faisons ? »',
    askedBody:
      "La question peut venir. Répondre : non, et je ne le peux pas. Montrer la page sur ce qui est stocké, et proposer le papier à tout le monde, pour que personne n'ait à expliquer son choix.",
    ages: 'Âges et consentement',
    agesBody: [
      "11 à 14 ans : des personnes inventées, et rien d'autre. 15 à 18 ans : des papiers pliés. Là où chaque personne a un ordinateur, une urne scellée : des bulletins en fichiers, dont seule la somme est ouverte. Un élève de moins de 15 ans dans une telle classe : le papier, ou la semaine inventée.",
      "Un accord donné à l'école n'est pas libre ; rien ici ne repose sur lui. Qui veut enregistrer chez soi le décide chez soi ; avant 15 ans, en France, avec un parent.",
    ],
    guidance: 'À qui demander',
    guidanceBody:
      "Demandez à votre établissement quel cadre est en vigueur sur les élèves et l'IA générative. Avant d'utiliser autre chose que du papier, demandez aussi à son délégué à la protection des données.",
    print: 'À imprimer, et à prévoir',
    printBody:
      "Dans « En classe », le déroulé de chaque exercice donne ses feuilles dans l'ordre de la séance, et combien il en faut pour votre classe. Le noir et blanc suffit, d'un seul côté.",
    printNeeds: [
      '« Plusieurs chemins » : des papillons adhésifs, et du papier pour dessiner.',
      '« Deviner, regarder, comparer » : une enveloppe par élève, qui la garde, et une boîte. La fiche de précautions, à afficher.',
      '« Découdre » : du ruban adhésif, des stylos.',
    ],
    access: 'Accessibilité',
    accessBody: [
      "Lire aussi chaque feuille à voix haute. L'agrandir en A3 quand cela aide. On peut dicter, dessiner, montrer, ou travailler à deux.",
      "Des personnes s'appuient sur un chatbot pour lire, écrire ou parler. C'est un usage ordinaire : deux cartes le montrent ainsi. Ne pas demander de raisons.",
    ],
    mood: 'Si quelque chose de lourd apparaît',
    moodBody:
      "La carte 5 peut rester de côté. Garder au tableau le contact de l'équipe d'écoute, et ne pas lire de notes à voix haute sans accord. Une ligne qui inquiète les deux personnes qui comptent se montre à vous : rappelez le contact à tout le monde, et parlez le jour même avec cette équipe.",
    after: 'Ensuite, à part soi, cinq minutes',
    afterBody:
      "Quel chemin manquait sur le mur, et l'établissement pourrait-il l'ouvrir ? Noter ce que les adultes feront des souhaits, et pour quand.",
  },

  storyCards: {
    sentences: [
      'Noor veut connaître la hauteur de la tour Eiffel.',
      'Sacha doit rendre un récit demain.',
      'Lou ne comprend pas les fractions.',
      "Eden veut présenter ses excuses à quelqu'un de la classe.",
      "Charlie n'arrive pas à dormir et n'a pas le moral.",
      'Alix choisit un film avec sa bande.',
      "Sam a besoin qu'on lui lise une lettre et qu'on la simplifie.",
      'Robin veut un poème drôle pour sa grand-mère.',
      "Ange a un mot de l'école à traduire dans la langue de la maison.",
      'Le frein du vélo de Camille ne marche plus.',
      "Yaël n'a rien à faire dans le bus.",
      'Dominique a entendu une rumeur. Est-ce vrai ?',
      'Andrea prépare une affiche de sciences.',
      'La calculatrice de Maxime affiche une erreur.',
      "Morgan a une option à choisir pour l'an prochain.",
      'Kim ne sait pas par où commencer.',
    ],
    list: 'Les seize histoires',
    number: 'Carte',
    story: 'Histoire',
    about: "De quoi il s'agit",
    note: 'Remarque',
    optional: "Facultative. Elle touche à la tristesse : garder au tableau le contact de l'équipe d'écoute.",
    listBody:
      'Chaque prénom convient à tous les genres. Ces personnes sont inventées. Un jeu pour quatre élèves ; chaque paire en tire quatre.',
  },

  roadCards: {
    names: {
      person: 'Une personne',
      book: 'Un livre ou une bibliothèque',
      memory: 'Ma mémoire',
      trying: 'Essayer',
      search: 'Une recherche',
      chatbot: 'Un chatbot',
      waiting: 'Attendre',
      leaving: 'Laisser de côté',
    },
    gives: 'Ce que ce chemin donne',
    takes: "Ce qu'il prend",
  },

  poster: {
    also: '« {none} » et « {unsure} » sont aussi des réponses.',
    own: 'Et par ici',
  },

  chain: {
    lead: "Dessinez ou écrivez ce qu'il y a derrière une réponse d'un chatbot. Là où personne ne sait, laissez la case vide : c'est aussi une trouvaille.",
    start: "Quelqu'un envoie une question",
    end: 'Une réponse apparaît',
    machines: 'Des machines',
    places: 'Des lieux',
    people: 'Des personnes',
    step: 'Maillon {n}',
    unknown: "Ce que nous n'avons pas pu savoir, et qui pourrait nous le dire",
  },

  approvalShort: {
    lead: "Une phrase de la classe sur les chatbots. Elle est adoptée quand personne n'y fait objection ; une objection change la phrase, pas la personne.",
    aim: 'Ce que nous en attendons',
    sentence: 'Notre phrase',
    asked: "Qui a été consulté, et qui n'était pas là",
    else: 'Ce qui pourrait servir ce but autrement',
    objections: "Les objections, et ce qu'elles ont changé",
    minority: "Une partie d'entre nous voit les choses autrement",
    adopted: 'Adoptée, sans objection',
    notYet: 'Pas encore',
    review: 'Nous y revenons le',
  },
};

export const sheetsFr: SheetsWords = {
  ...typeset(plain, frenchTypography),
  compare: compareSheetsFr,
  unpick: unpickSheetsFr,
  matrix: matrixFr,
};
