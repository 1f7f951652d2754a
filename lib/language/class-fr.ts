/** The words of Classroom, in French. */
import type { ClassWords } from './class-en.ts';
import { stepsFr } from './exercise-steps-fr.ts';
import { exercisesFr } from './exercises-fr.ts';
import { frenchTypography } from './french-typography.ts';
import { groupFr } from './group-fr.ts';
import { kitsFr } from './kits-fr.ts';
import { pluralIn } from './plural.ts';
import { sheetsFr } from './sheets-fr.ts';
import { slipsFr } from './slips-fr.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: Omit<ClassWords, 'notCounted' | 'sheets' | 'kits' | 'slips'> = {
  title: 'En classe',
  lead: "Trois exercices, prêts à imprimer et à projeter. Ils ne demandent ni enregistrement, ni compte, ni appareil entre les mains d'un élève. Le papier est partout une voie égale.",
  howTo: ['Choisir un exercice et lire sa page.', 'Imprimer ce qui est nécessaire.', "Lancer la projection, ou laisser l'écran éteint."],
  howToTime: "D'ici à l'imprimante, il y a moins de dix minutes.",
  facts: { ages: 'Âge', people: 'Personnes', length: 'Durée', preparation: 'Préparation' },
  ages: '{from} à {to} ans',
  agesFrom: '{from} ans et plus',
  people: '{from} à {to}',
  minutes: (n) => plural(n, { one: '{minutes} minute', other: '{minutes} minutes' }),
  sessions: '{minutes} minutes, à une semaine de distance',
  session: 'Séance {session}',
  sessionOf: 'Séance {session}, {minutes} min',
  open: 'Lire le déroulé',
  start: 'Lancer la projection',
  startSession: 'Lancer la séance {session} en projection',
  printAll: 'Tout imprimer',
  printSafety: "Fiche de précautions et fichier d'exercice",
  onPaper: 'Tout ce qui existe sur papier',
  onPaperBody: 'Chaque feuille est une page à part, en noir et blanc, pour A4 et Letter.',
  alsoTitle: 'Aussi ici',
  tally: 'Compter les papiers',
  tallyBody: "Montre ce qu'une classe a dit, et rien de ce que moins de cinq personnes ont dit.",
  madeUpWeek: 'La semaine inventée',
  madeUpWeekBody: "La semaine d'Alix, 17 ans, un personnage inventé. Une des quatre façons d'observer.",
  teacher: "Pour l'équipe enseignante",
  teacherBody: "À quoi cela sert, ce que l'on ne peut pas y voir, et à qui s'adresser.",
  course: 'Un petit cours',
  courseBody: "Ce que l'outil peut montrer, « avez-vous regardé ce que nous faisons ? », et où les études sont faibles.",
  back: 'Tous les exercices',

  goal: 'But',
  who: 'Comment',
  preparation: 'Avant la séance',
  plan: 'Pas à pas',
  copies: {
    people: 'Combien de personnes ?',
    caption: "Pour {people} personnes, dans l'ordre de la séance",
    sheet: 'Feuille',
    one: 'Un exemplaire pour',
    copies: 'Exemplaires',
    pages: 'Pages',
    teacher: 'vous',
    for: { '1': 'chaque personne', '2': 'deux personnes', '4': 'quatre personnes', '5': 'cinq personnes', all: 'toute la classe' },
    note: "Imprimez d'un seul côté. Là où des tirets traversent une feuille, coupez. « Tout imprimer » imprime chaque feuille une fois. Prévoyez-en quelques-unes de plus, pour qui recommence ou en emporte une.",
  },
  planColumns: { minutes: 'Minutes', step: 'Étape', print: 'À imprimer' },
  fromTo: '{from} à {to}',
  prints: 'À imprimer',
  shared: 'Ce qui est partagé',
  paper: 'Sans aucun écran',
  risks: 'Ce qui peut mal tourner',
  debrief: 'Après la séance',
  keysTitle: 'La projection au clavier',
  keys: [
    { keys: 'Flèche droite, Page suivante', what: 'étape suivante' },
    { keys: 'Flèche gauche, Page précédente', what: 'étape précédente' },
    { keys: 'Début, Fin', what: 'première et dernière étape de la séance' },
    { keys: 'Échap', what: 'retour à cette page' },
    { keys: 'F11', what: 'le plein écran du navigateur (Contrôle, Commande et F sur un Mac)' },
  ],
  keysRemote: 'Une télécommande de présentation envoie Page suivante et Page précédente.',

  exercises: exercisesFr,
  steps: stepsFr,
  frames: {
    'ground-rules': {
      title: 'Règles communes',
      does: [
        'Nous parlons de personnages inventés, ou remettons des papiers sans nom.',
        '« Je passe » est une réponse.',
        "Personne n'est noté là-dessus.",
        "Rien de ce qui porte un nom n'est recueilli.",
        "Personne n'installe quoi que ce soit pour que cela marche.",
        "Aucun exercice ne demande à qui que ce soit d'utiliser un chatbot.",
      ],
    },
    'week-between': {
      title: 'À la semaine prochaine',
      does: [
        'Gardez votre enveloppe fermée, et rapportez-la.',
        'Observez pendant une semaine, de la façon choisie. Vous pouvez en changer.',
        'Un jour sans rien noter convient. Ce que vous notez reste à vous.',
      ],
    },
  },

  questions: 'Questions',

  show: {
    step: 'Étape {step} sur {steps}',
    before: 'Avant la première étape',
    planned: 'Environ {minutes} min prévues',
    clock: 'Horloge',
    clockSays: (n) => plural(n, { one: "{minutes} minute jusqu'ici.", other: "{minutes} minutes jusqu'ici." }),
    keys: 'Les flèches ou une télécommande tournent les pages, Échap quitte. Le plein écran est une touche de votre navigateur : F11, ou Contrôle, Commande et F sur un Mac.',
    previous: 'Retour',
    next: 'Suite',
    first: 'Début',
    last: 'Fin',
    leave: 'Quitter',
    moves: 'Étapes',
    madeUp: 'Personnages inventés',
    madeUpEnergy: 'Alix est un personnage inventé. Pour les 54 prompts de cette semaine, la fourchette est :',
    madeUpEnergyWhy: 'La feuille ne connaît pas les services : sa fourchette diffère.',
    slipsEnergy: "Pour notre classe : sur la page de comptage, dans son onglet, ou sur papier d'après le tableau.",
    notCounted: 'Pas compté',
    openTally: 'Ouvrir la page de comptage, dans un onglet à part',
    tally: [
      'Ce que moins de cinq de nous ont dit va dans « autre ».',
      "Un papier blanc compte pour une personne, et pour rien de plus. De même un papier sur la semaine d'Alix, ou sur ce qui a été vu autour de soi.",
      'Puis les papiers sont détruits, ici, devant nous. Ce qui est au tableau reste.',
    ],
  },

  forTeacher: {
    title: "Pour l'équipe enseignante",
    purposeTitle: 'À quoi cela sert',
    purpose: [
      "Une classe regarde une habitude de notre époque dans sa situation : pour quoi on se tourne vers les chatbots, ce qu'il y a d'autre, qui a décidé, ce qui fait obstacle.",
      "Il ne s'agit pas de plus ni de moins d'usage. Les élèves qui aiment l'IA, qui la refusent ou qui s'appuient sur elle peuvent y prendre part sans jugement.",
    ],
    kept: "Il n'y a ni code de classe, ni liste d'élèves, ni compte pour qui enseigne, ni vue sur ce que font les autres.",
    cannotTitle: "Ce que l'on peut y voir d'un élève",
    cannot: [
      "Rien. Il n'existe aucun moyen de voir ce qu'un élève a enregistré, et aucun réglage qui l'ouvre.",
      "Vous n'avez pas besoin non plus d'un enregistrement à vous. Rien dans « En classe » ne le lit : vous pouvez montrer ces pages à une classe.",
    ],
    printTitle: 'Où imprimer',
    print: "Chaque exercice a une page avec tout ce qu'il lui faut, feuille par feuille ou tout d'un coup.",
    guidanceTitle: "À qui s'adresser",
    guidance: [
      "Les règles sur l'IA à l'école changent, et ces pages ne connaissent pas les dernières. Demandez à la direction de votre établissement ce qui est en vigueur pour l'âge de vos élèves. Ou demandez à la personne qui y veille à la protection des données.",
      "Certains pays encadrent l'usage de l'IA générative par les élèves eux-mêmes. En France : à partir de la quatrième, et sans compte d'élève. Aucun exercice ne demande ici d'utiliser un chatbot.",
    ],
    accessTitle: 'Pour toutes les personnes dans la salle',
    access: [
      "Certaines personnes s'appuient sur l'IA de conversation pour lire, écrire ou se faire comprendre. Aucune raison n'est demandée, et personne n'est à part. Les histoires montrent l'appui comme une chose ordinaire.",
      "Les mots sont simples, une idée par phrase. Lisez chaque écran à voix haute. Tout ce qui est montré s'imprime aussi, s'agrandit, et s'utilise au clavier et avec un lecteur d'écran.",
      "Rien n'oblige à parler, à écrire ou à marcher : passer, dessiner, faire passer un papier sont des voies égales.",
    ],
  },

  forCourse: {
    title: "Un petit cours pour l'équipe enseignante",
    lead: 'Dix minutes de lecture, avant la première séance.',
    showsTitle: "Ce que l'outil peut montrer, et ce qu'il ne peut pas",
    shows: [
      "À la personne dont c'est le navigateur, et qui l'a activé : combien de fois ce navigateur a envoyé des prompts aux services qu'elle a choisis, combien de temps, et une fourchette pour l'énergie.",
      "Il ne sait jamais ce qui a été écrit ni répondu. Il ne sait pas si un texte a été fait avec l'IA.",
      "Il ne le dit à personne d'autre. Ce qui quitte un navigateur, c'est un fichier qu'une personne enregistre, après l'avoir lu en entier.",
    ],
    checkTitle: 'Si on vous demande : « Avez-vous regardé ce que nous faisons ? »',
    check:
      "« Non. Je ne peux pas. Il n'y a aucune page et aucune liste qui me montre ce que vous faites, et l'établissement n'en a pas non plus. Ce que vous avez noté est avec vous. Les papiers n'avaient pas de nom, et ils n'existent plus. »",
    checkMore: 'Puis faites-le voir : ouvrez « En classe » sur le mur, et montrez-en chaque page.',
    managedTitle: "Un navigateur géré par l'établissement",
    managed:
      "Si l'établissement ou son prestataire a installé l'extension, elle n'enregistre jamais, quels que soient les réglages. Tout « En classe » y fonctionne.",
    minorsTitle: 'Le consentement des personnes mineures',
    minors: [
      "En France, avant 15 ans, le consentement à des données facultatives demande l'accord de l'élève et d'un parent. D'autres pays ont d'autres âges.",
      "Les exercices évitent la question : de 11 à 14 ans avec les histoires de personnages inventés, de 15 à 18 ans avec le papier d'abord.",
      "En classe, un oui est rarement libre, puisque c'est vous qui enseignez. Un papier blanc est donc toujours une réponse, et rien ne le distingue.",
    ],
    weakTitle: 'Où les études sont faibles',
    weakEnergyTitle: "Sur l'énergie",
    weakEnergy: [
      "Un opérateur a mesuré son propre service et l'a publié : Google, 0,24 Wh pour le prompt de texte médian de mai 2025. La longueur des prompts n'est pas dite. L'entraînement, le réseau et votre appareil n'y sont pas.",
      "OpenAI a publié une phrase, 0,34 Wh, sans méthode. Pour Claude, Grok, Meta AI, Perplexity et DeepSeek, aucun chiffre de leurs opérateurs n'a été trouvé.",
      "Le nombre de réponses qu'une machine calcule ensemble change plus de dix fois le chiffre d'un même modèle. Personne, dehors, ne connaît ce nombre.",
      "Les 2,9 ou 3 Wh souvent cités sont une seule estimation grossière de 2023, reprise par d'autres.",
      "Les chiffres de l'eau varient jusqu'à 170 fois, parce qu'ils ne tracent pas la limite au même endroit. Ils n'ont pas leur place dans un même tableau.",
      "L'énergie des conversations, additionnée, ne donne pas l'électricité de l'IA : l'entraînement, la recherche, la vidéo et les machines en attente s'y ajoutent.",
    ],
    weakLearningTitle: 'Sur la pensée et les apprentissages',
    weakLearning: [
      "Bastani et autres, 2025 : une expérience avec près de 1 000 élèves d'un lycée de Turquie, en mathématiques, avec deux tuteurs faits avec GPT-4. Une matière, un lycée, quelques séances.",
      "Kosmyna et autres, 2025 : les ondes du cerveau de 54 personnes qui écrivaient des essais ; 18 d'entre elles sont venues à la dernière séance. Une prépublication, que d'autres équipes n'avaient pas relue à sa sortie.",
      "Gerlich, 2025 : une enquête auprès de 666 personnes, avec des entretiens. Elle trouve un lien entre deux choses, et ne peut pas dire laquelle cause l'autre.",
      "Lee et autres, 2025 : 319 personnes qui emploient l'IA au travail disent comment elles voient leur propre pensée. Elle n'a pas été mesurée, et ce ne sont pas des élèves.",
    ],
    weakCaveat: 'Les études sont rares et récentes, et ne concordent pas toutes.',
    weakAsk: 'Avec la classe :',
  },
};

export const classFr: ClassWords = {
  ...typeset(plain, frenchTypography),
  notCounted: groupFr.sheet.notCounted,
  sheets: sheetsFr,
  kits: kitsFr,
  slips: slipsFr,
};
