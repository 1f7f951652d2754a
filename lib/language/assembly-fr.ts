/** The words of what a group reads together: counting, the sheet, and several groups side by side, in French. */

import type { AssemblyWords } from './assembly-en.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('fr');

export const assemblyFr: AssemblyWords = {
  read: {
    lead: "Ouvrez l'exercice, puis choisissez les fichiers qui ont été remis. Rien n'en est conservé.",
    cards: 'Cartes, autant que vous voulez à la fois',
    ballots: 'Bulletins, autant que vous voulez à la fois',
    handed: (n) => plural(n, { one: '{cards} personne a remis quelque chose.', other: '{cards} personnes ont remis quelque chose.' }),
    receipts: 'Ce qui a été remis, par reçu',
    takeOut: 'Retirer {receipt}',
    double:
      "Deux cartes différentes portent le reçu {receipt} : une personne a enregistré deux fois. Aucune ne compte avant que l'une soit retirée.",
    slip: "Trois lettres d'un papier",
    addSlip: 'Ajouter le papier',
    wrongSlip: 'Ce ne sont pas trois lettres de cet exercice. Regardez encore le papier.',
    saveBox: "Enregistrer l'urne",
    boxSaved: 'Enregistré. Donnez ce fichier aux trois personnes qui comptent.',
    subtotals: 'Les trois sous-totaux',
    opened: "L'urne est ouverte.",
    deleteBox: "Supprimez maintenant le fichier de l'urne et les bulletins : plus personne n'en a besoin.",
    closed: (n) =>
      plural(n, {
        one: "La feuille s'ouvre avec {floor} personne.",
        other: "La feuille s'ouvre avec {floor} personnes. D'ici là, parlez-en, ou prenez le papier.",
      }),
    waiting: 'Des cartes attendent : la feuille change quand {k} ont changé, pour que la comparaison ne révèle la carte de personne.',
    openCards: 'Les cartes, comme elles ont été écrites',
    someone: 'sans nom',
    clear: 'Tout effacer ici',
    clearAsk: "Tout ce qui a été ouvert ici s'en va.",
    spoiled:
      "Au moins un bulletin est faussé, et la somme n'est pas montrée. On ne peut savoir lequel. Décidez ensemble de recommencer ou non, avec de nouvelles clés.",
    refusals: {
      'missing-teller': 'Il faut les sous-totaux des trois personnes, un de chacune.',
      'another-exercise': 'Un sous-total appartient à un autre exercice.',
      'different-box':
        "Les sous-totaux ne viennent pas de la même urne : un bulletin est abîmé, ou deux urnes sont mêlées. Il n'y a pas de somme.",
    },
    ballotRefusals: {
      'another-exercise': "préparé pour un autre exercice, ou l'exercice a été modifié depuis. Refaites-le avec celui-ci.",
      twice: 'est déjà là.',
      'too-many': 'est le quarante et unième.',
    },
    tooFewShown: "Dans un groupe de cette taille, la plupart des réponses sont retenues. Ce n'est pas un défaut : parlez-en plutôt.",
  },

  sheet: {
    notCountedTitle: "Ce qui n'est pas compté",
    notCounted: [
      "La conception et l'entraînement des modèles.",
      'La fabrication des machines et des bâtiments.',
      'Les appareils de chacun, et le réseau entre les deux.',
      'Les index de recherche sur le web et les autres outils derrière une réponse.',
      "Les autres usages, qu'aucun de leurs navigateurs n'a vus.",
    ],
    title: 'Pour quoi nous nous sommes tournés vers les IA, ensemble',
    meta: (n) => plural(n, { one: "Feuille d'assemblée, {people} carte, {days}", other: "Feuille d'assemblée, {people} cartes, {days}" }),
    lead: 'La réponse de personne ne peut se lire sur cette feuille : ce que moins de {k} personnes ont dit est retenu, comme ce que toutes ont dit sauf moins de {k}.',
    yes: 'Au moins une fois, ou oui',
    when: {
      title: 'Quand, au moins une fois',
      part: 'Partie du jour',
      week: 'En semaine',
      weekend: 'En fin de semaine',
      parts: { 0: 'La nuit, avant 6:00', 6: 'Le matin', 12: "L'après-midi", 18: 'Le soir, après 18:00' },
      notAsked: 'pas demandé',
    },
    heldBack: 'Retenu, parce que chaque part compterait si peu de personnes :',
    hidden: 'moins de {k}, ou toutes sauf moins de {k}',
    nobody: 'personne',
    of: '{people} sur {all}',
    answer: 'Réponse',
    people: 'Personnes',
    energy: 'Énergie, en sept jours, pour tout le groupe',
    energyFrom: {
      sums: 'La fourchette de chaque personne, additionnée ; pour personne plus de 2 kWh.',
      levels: 'Calculée à partir des niveaux ci-dessus, du plus bas au plus haut ; plus de 100 prompts comptent pour 100.',
    },
    prompts: 'Ensemble, environ {prompts} prompts ; pour personne plus de 100.',
    assembly: "Pour l'assemblée",
    questions: [
      "Où nous propose-t-on l'IA comme réponse, et quelle était la question ?",
      "Qu'est-ce que nos cartes ne montrent pas ?",
      'Quel est le plus petit pas à essayer, puis à défaire ?',
    ],
    next: 'La suite',
    written: {
      seam: 'La couture que nous avons choisie',
      power: 'Qui a du pouvoir là-dessus, et comment leur parler ?',
      allies: 'Quel autre groupe rencontre le même problème ?',
      next: 'Quelle suite, qui la porte, quand y revenons-nous ?',
    },
    print: 'Imprimer la feuille',
    project: 'Pour un projecteur',
    unproject: 'Comme une page',
    save: 'Enregistrer les constats',
    saveCsv: 'Enregistrer les chiffres en tableau (CSV)',
    kept: "Les constats sont tout ce qu'un groupe garde. Une personne déléguée peut les porter à d'autres groupes.",
  },

  compare: {
    lead: "Les personnes déléguées apportent les constats de leurs groupes. Ils sont mis côte à côte, sans être additionnés : chaque groupe a retenu ce qu'il doit.",
    choose: 'Constats, de tous les groupes que vous voulez',
    caption: 'Constats côte à côte',
    group: 'Groupe',
    people: 'Personnes',
    remove: 'Retirer {title}',
    notThere: 'pas demandé, ou retenu',
  },
  reflections: {
    decided: {
      me: "C'est mon choix",
      suggested: "On me l'a suggéré",
      required: "C'était imposé",
      builtin: "C'était déjà intégré",
      unsure: 'Je ne sais pas',
      unsaid: 'Je préfère ne pas dire',
    },
    checked: {
      none: 'Pas vérifié',
      known: 'Avec ce que je sais',
      source: 'Avec une autre source',
      person: 'Avec une personne',
      notneeded: 'Rien à vérifier',
      unsaid: 'Je préfère ne pas dire',
    },
  },
};
