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
    services: "Qu'est-ce qui compte comme chatbot ?",
    guess: 'Ce que je devine',
    'four-ways': "Quatre façons d'observer",
    'paper-tally': 'Une semaine sur papier',
    'made-up-week': 'Une semaine inventée',
    'consent-talk': 'Avant de commencer',
    slips: 'Papiers à plier',
    'tally-sheet': 'Compter les papiers',
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
    paper: 'Papier',
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
      "Aucun ne compte combien de fois une personne présente utilise un chatbot, et aucun ne veut qu'on s'en serve plus ou moins. Personne n'a à en utiliser un.",
    ],
    rules: 'Les règles de base, dites à voix haute chaque fois',
    rulesList: [
      'Nous parlons de personnes inventées, ou nous écrivons sur des papiers sans nom.',
      'Passer son tour est une réponse. Un papier blanc est une réponse.',
      "Rien n'est noté. Les papiers ne servent jamais à parler de quelqu'un.",
      "Rien n'est ramassé avec un nom. Il n'y a ni liste d'élèves, ni code de classe, ni compte, ni vue en direct.",
      "Personne n'a rien à installer. Le papier vaut autant.",
    ],
    cannot: "Ce que l'extension peut vous montrer de vos élèves",
    cannotBody: [
      "Rien. Ce qu'elle garde reste dans le navigateur de la personne qui l'a activée. Elle n'a pas de page pour l'école, et aucun moyen d'envoyer quoi que ce soit.",
      "Dans un navigateur géré par l'établissement, elle n'enregistre jamais. Si vous enregistrez pour vous, votre journal ne se montre pas en classe : les exercices prennent une semaine inventée.",
    ],
    asked: '« Est-ce que vous nous avez surveillés ? »',
    askedBody:
      "La question peut venir. Répondre : non, et je ne le peux pas. Montrer la page sur ce qui est stocké, et proposer le papier à tout le monde, pour que personne n'ait à expliquer son choix.",
    ages: 'Âges et consentement',
    agesBody: [
      "11 à 14 ans : des personnes inventées, et rien d'autre. 15 à 18 ans : des papiers pliés, ou une urne scellée que personne ne peut ouvrir.",
      "Un accord donné à l'école n'est pas libre ; rien ici ne repose sur lui. Qui veut enregistrer chez soi le décide chez soi ; avant 15 ans, en France, avec un parent.",
    ],
    guidance: 'À qui demander',
    guidanceBody:
      "Demandez à votre établissement quel cadre est en vigueur sur les élèves et l'IA générative. Avant d'utiliser autre chose que du papier, demandez aussi à son délégué à la protection des données.",
    print: 'À imprimer, et combien de fois',
    printBody: "Dans En classe, chaque exercice a un bouton pour toutes ses feuilles. Le noir et blanc suffit, d'un seul côté.",
    printNeeds: [
      '« Plusieurs chemins » : un jeu de cartes pour quatre élèves, une affiche pour le mur, les autres feuilles une fois pour deux.',
      '« Deviner, regarder, comparer » : les feuilles pour deviner, pour noter et à plier une fois par élève, les autres une fois pour quatre. Des enveloppes, une boîte.',
      '« Découdre » : le cas et la forme courte une fois par personne, le reste une fois par groupe. Du ruban adhésif, des stylos.',
    ],
    access: 'Accessibilité',
    accessBody: [
      "Lire aussi chaque feuille à voix haute. L'agrandir en A3 quand cela aide. On peut dicter, dessiner, montrer, ou travailler à deux.",
      "Des personnes s'appuient sur un chatbot pour lire, écrire ou parler. C'est un usage ordinaire : deux cartes le montrent ainsi. Ne pas demander de raisons.",
    ],
    mood: 'Si quelque chose de lourd apparaît',
    moodBody:
      "La carte 5 peut rester de côté. Garder au tableau le contact de l'équipe d'écoute, et ne pas lire de notes à voix haute sans accord.",
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
