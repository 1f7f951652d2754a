/** The kits of a class in French: how its exercise file is made, and the safety sheet of each way. */
import { frenchTypography } from './french-typography.ts';
import type { KitsWords } from './kits-en.ts';
import { typeset } from './typeset.ts';

const plain: KitsWords = {
  unknown: "Cette mallette n'existe pas.",
  toExercise: "Vers l'exercice",
  toClassroom: 'Vers « En classe »',
  ages: {
    roads: 'De 11 à 14 ans. Seulement des personnages inventés.',
    compare: 'De 15 à 18 ans, et adultes qui apprennent ensemble. Papiers ou urne scellée.',
    unpick: 'Enseignement supérieur, et adultes qui apprennent ensemble. Seulement des opinions.',
  },
  noFile: {
    roads:
      "Cet exercice n'a pas de fichier, et ne peut pas en avoir. Il parle de personnages inventés. Rien n'y parle d'un élève : il n'y a donc rien à additionner. Tout se passe sur papier et en parlant.",
    unpick:
      "Cet exercice n'a pas de fichier. Il parle d'une technologie et d'une proposition, et de l'usage de personne : il n'y a donc rien à additionner. Tout se passe sur papier et en parlant. Des adultes qui veulent regarder ensemble leur propre usage prennent la mallette « Deviner, regarder, comparer ».",
  },

  lead: "Rien n'est enregistré ici, et rien n'est envoyé. L'exercice se fait du début à la fin sur papier. Il ne faut un fichier que pour l'urne scellée : des bulletins en fichiers, dont seule la somme est ouverte.",
  way: 'Comment la classe va-t-elle comparer ?',
  ways: { slips: 'Papiers', sealed: 'Urne scellée' },
  waysBody: {
    slips: "Tout le monde plie un papier dans une boîte, rempli ou blanc. Deux volontaires comptent. Il n'y a pas de fichier.",
    sealed:
      "Tout le monde remet un bulletin scellé, rempli ou blanc, sous forme de fichier. Trois élèves tirés au sort comptent : ces trois personnes ne peuvent que les additionner tous, et n'en ouvrent aucun. Il faut un ordinateur par personne. Ce qui a fait obstacle n'y est pas demandé : on en parle par quatre.",
  },
  notOffered: "Les cartes ouvertes et floutées ne sont pas proposées à une classe : quelqu'un lirait des cartes une à une.",
  slipsNext: 'Imprimez les papiers, puis comptez-les à la main ou sur la page de comptage.',
  printSlips: 'Les papiers, à imprimer',
  tally: 'La page de comptage',

  fileTitle: "Le fichier de l'exercice",
  fileLead:
    "Choisissez, et lisez ce que contiendra le fichier. Il s'enregistre une fois remis les fichiers des trois personnes qui comptent. Qui l'ouvre voit la même chose, avant tout le reste. L'ouvrir n'active rien.",
  never: 'noter, sanctionner',
  neverSaid: 'Les résultats ne serviront jamais à : {never}. Cela figure dans chaque fichier de classe.',
  neverAlso: 'Et à quoi encore ils ne serviront jamais, si vous voulez ajouter quelque chose',
  whole: 'Le fichier, en mots',
  save: "Enregistrer le fichier de l'exercice",
  after: "Qui a le fichier l'ouvre sous « {part} ». Le papier reste une voie égale : ayez aussi des papiers sur place.",

  safety: {
    title: 'Fiche de précautions',
    lead: 'À lire à voix haute, à afficher ou à remettre avant que quiconque participe.',
    print: 'Imprimer la fiche de précautions',
    lines: {
      collected: 'Ce qui est recueilli',
      finest: 'Le détail le plus fin',
      learns: 'Qui pourrait apprendre quoi',
      known: 'Ce que les gens savent par ailleurs',
      good: 'À quoi cela sert',
      deleted: 'Ce qui est effacé, et quand',
    },
    sheets: {
      roads: {
        name: 'Plusieurs chemins vers une réponse',
        collected: 'Rien sur les élèves. Les notes au mur parlent de personnages inventés : Noor, Sacha et les autres.',
        finest: 'Une note sur un bout de papier, sans nom.',
        learns: 'Chaque personne qui passe devant le mur peut lire les notes. Une écriture peut dire qui a écrit.',
        known:
          "Les élèves se connaissent. Quelqu'un peut deviner une histoire vraie derrière une histoire inventée. « Je passe » est toujours une réponse.",
        good: "La classe sait nommer plusieurs façons d'apprendre quelque chose et de trouver de l'aide.",
        deleted: 'La classe choisit ce qui reste au mur. Toutes les autres notes sont déchirées à la fin de la séance.',
      },
      slips: {
        name: 'Deviner, regarder, comparer : avec des papiers',
        collected:
          "Des papiers sans nom : de quelle semaine il parle, un nombre approximatif, pour quoi c'était, comment c'est arrivé, ce qui a fait obstacle, et une ligne libre. Chaque partie peut rester blanche.",
        finest:
          'Un papier : un niveau comme 1 à 10, et ce qui est arrivé au moins une fois dans la semaine. Ni jour, ni heure, ni service.',
        learns:
          'Les deux volontaires qui comptent voient les papiers un à un, et connaissent peut-être une écriture. Les autres voient le tableau. Ce que moins de cinq personnes ont dit est sous « autre ». Une ligne qui inquiète est montrée à la personne qui enseigne, sans demander à qui elle est.',
        known:
          'Les élèves savent ce que certains disent tout haut des chatbots. Chacun plie donc un papier au même moment, en silence, même blanc. Les élèves qui se disent ce que chacun a coché peuvent en déduire ce que les autres ont coché ensemble.',
        good: 'La classe voit en quoi les estimations et une semaine passée à noter diffèrent, et quelles conditions reviennent le plus.',
        deleted:
          "Les papiers sont déchirés devant la classe, juste après le comptage. Ce qui est au tableau reste. Ce que chaque personne devine et note n'est jamais ramassé.",
      },
      sealed: {
        name: "Deviner, regarder, comparer : avec l'urne scellée",
        collected:
          "Un bulletin scellé par personne, blanc ou non. Il répond aux questions qui sont dans le fichier de l'exercice, et à aucune autre.",
        finest:
          "Dans un bulletin : un niveau, comme 6 à 15 prompts en sept jours, et un oui ou un non pour chaque motif. Personne ne lit un bulletin. On n'ouvre que la somme de tous.",
        learns:
          "La classe et la personne qui enseigne lisent des sommes, à partir de cinq personnes. Pour ouvrir un bulletin, les trois personnes qui comptent devraient s'entendre et modifier leurs programmes. Le courriel et les plateformes de classe montrent qui a envoyé un fichier.",
        known:
          'La salle voit qui remet quelque chose, et non ce que cela contient. Là où tout le monde a donné la même réponse, la somme le dit de chaque personne.',
        good: 'La classe lit sa semaine en chiffres, et ne lit celle de personne.',
        deleted:
          "La clé de chaque personne qui compte est effacée pendant l'addition. Les bulletins et l'urne sont effacés dès que la somme est ouverte. Ce qu'un navigateur garde de l'exercice disparaît 30 jours après le dernier jour. Les enregistrements restent à leurs propriétaires.",
      },
      unpick: {
        name: 'Découdre',
        collected:
          "Des opinions sur une technologie et sur une proposition : des marques sur une grille, des raisons, et une page que le groupe écrit. L'usage de personne.",
        finest: "Une feuille sans nom : une marque pour chaque paire de mots, et une raison là où quelqu'un en a écrit une.",
        learns:
          'Le groupe lit toutes les marques et toutes les raisons. À moins de cinq, une écriture ou un style dit qui a écrit. Qui reçoit la page lit la position et la note minoritaire.',
        known:
          "Les gens qui étudient ou travaillent ensemble connaissent souvent les avis des autres, et quelqu'un qui décide peut être dans la salle. « Nous ne savons pas » est toujours une réponse.",
        good: 'Le groupe a une position sur quelque chose de réel, avec ses désaccords.',
        deleted:
          'Les feuilles sont déchirées après la séance, sauf si le groupe en décide autrement. La page reste à qui elle est destinée.',
      },
    },
  },
};

export const kitsFr: KitsWords = typeset(plain, frenchTypography);
