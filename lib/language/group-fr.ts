/** The sentences of Share with a group, in French: loaded with that section alone. */

import { assemblyFr } from './assembly-fr.ts';
import { frenchTypography } from './french-typography.ts';
import type { GroupWords } from './group-en.ts';
import { pluralIn } from './plural.ts';
import { purposesFr } from './purposes-fr.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('fr');

const plain: GroupWords = {
  title: 'Partager avec un groupe',
  lead: "Un cercle de 40 personnes au plus peut regarder ensemble son usage des IA de conversation, sans que personne ne lise l'enregistrement de qui que ce soit. Tout passe par des fichiers que vous enregistrez et remettez vous-même. Rien ne part d'ici.",
  partsTitle: 'Que voulez-vous faire ?',
  parts: {
    agree: "Convenir d'un exercice",
    card: 'Préparer ma carte ou mon bulletin',
    count: 'Compter pour le groupe',
    read: 'Lire ensemble',
    compare: 'Mettre des groupes côte à côte',
  },
  paths: 'Un groupe peut aussi tout faire sans carte : parler, ou prendre du papier.',
  forgotten: "Ce qui est ouvert ici reste jusqu'à ce que vous quittiez cette section, et nulle part ensuite.",

  levels: { open: 'Carte ouverte', blurred: 'Carte floutée', sealed: 'Urne scellée' },
  learns: {
    open: "Le groupe voit exactement ces lignes, avec votre nom si vous l'écrivez.",
    blurred: "Trois réponses à gros traits, sans nom. Quelqu'un qui vous connaît peut deviner que c'est vous.",
    sealed:
      "Personne n'ouvre votre carte, pas même la personne qui anime. Trois personnes tirées au sort ne peuvent qu'additionner toutes les cartes. Vous pouvez rendre une carte blanche ; personne ne le saura.",
  },
  floors: {
    open: 'À partir de 2 personnes.',
    blurred:
      "À partir de 8 personnes. Dans un cercle plus petit, une carte floutée se devine vite : parlez-en, passez par des papiers à plier ou par l'urne scellée.",
    sealed: 'À partir de 5 personnes, 8 de préférence. À moins, une somme parle de personnes précises : parlez-en plutôt.',
  },
  preview: 'Voici tout ce que contient la carte. Lisez-la avant de la transmettre.',
  always: "Chaque personne peut retirer des moments de sa carte. Une carte n'est jamais complète.",
  small: 'Moins de cinq cartes : la feuille reste fermée. Parlez-en, ou prenez le papier.',
  large: "Plus de quarante cartes : formez des groupes plus petits et envoyez quelqu'un avec vos constats.",

  agree: {
    lead: 'Une personne note ce dont le groupe est convenu, et donne ce fichier à tout le monde. Décidez à voix haute, avant que quiconque ne prépare une carte.',
    name: "Comment l'exercice s'appelle",
    from: 'Premier jour',
    to: 'Dernier jour, compris',
    people: 'Combien sommes-nous ?',
    level: 'Que peuvent apprendre les autres ?',
    notOffered: 'Pas proposé à {people} personnes.',
    k: 'Les chiffres apparaissent à partir de tant de personnes',
    whom: { group: '3 : adultes', class: '5 : une classe, ou des personnes mineures' },
    notForClass: "N'est proposé ni à une classe ni à des personnes mineures : quelqu'un lirait des cartes une à une.",
    least: "Rien n'est compté avant que tant de personnes aient remis quelque chose",
    notUsedFor: 'À quoi cela ne servira jamais, par exemple des notes ou des sanctions',
    questions: 'Ce qui est demandé',
    blurredQuestions:
      'Une carte floutée demande toujours les trois mêmes choses : les prompts en sept jours, le service le plus utilisé, et le soir.',
    named: 'Les trois services à nommer',
    tellers: 'Les trois personnes qui comptent',
    tellersBody:
      "Tirez trois personnes au sort ; la personne qui anime n'en est pas. Chacune ouvre « Compter pour le groupe » et remet un fichier de comptage.",
    tellerFiles: 'Fichiers de comptage, trois en tout',
    tellersHere: (n) => plural(n, { one: '{tellers} sur 3 est là.', other: '{tellers} sur 3 sont là.' }),
    save: "Enregistrer l'exercice",
    saved: 'Enregistré. Donnez ce fichier à tout le monde. Voici les mots que chacun verra :',
    wrong: 'Indiquez le nom, à quoi cela ne servira jamais, et au moins sept jours, le premier avant le dernier.',
    wrongQuestions: 'Choisissez au moins une question, et quarante au plus.',
    wrongNamed: 'Choisissez trois services différents.',
    wrongTellers: 'Il faut trois fichiers de comptage différents.',
  },

  whole: {
    lines: {
      for: 'Pour',
      days: 'Jours',
      level: 'Niveau',
      questions: 'Ce qui est demandé',
      named: 'Services nommés',
      k: 'Chiffres',
      least: 'Comptage',
      tellers: 'Pour compter',
      notUsedFor: 'Ne servira jamais à',
    },
    for: { group: "Un groupe d'adultes", class: 'Une classe, ou des personnes mineures' },
    k: 'Visibles à partir de {k} personnes. Ce que moins de personnes ont dit, ou toutes sauf moins, reste caché.',
    least: 'Seulement quand {people} personnes ont remis quelque chose.',
    tellers: (n) => plural(n, { one: '{keys} clé.', other: '{keys} clés. Seules toutes ensemble peuvent additionner.' }),
  },
  consent: {
    title: 'Avant de préparer un bulletin',
    lines: [
      "Vous décidez. Vous pouvez remettre un bulletin, en remettre un blanc, ou n'en remettre aucun. Les trois se valent, et personne ne demande pourquoi.",
      "Rien ne distingue un bulletin blanc d'un autre.",
      "Personne n'a le droit de demander à voir votre enregistrement, votre écran ou votre bulletin : ni le corps enseignant, ni la classe.",
      'Il ne faut pour cela aucun enregistrement. Vous pouvez écrire les lignes à la main, ou prendre la semaine inventée.',
      "Tant que l'urne est fermée, votre bulletin peut en être retiré grâce à son reçu. Ensuite, plus rien ne peut être repris.",
      "Ceci s'adresse aux personnes de 15 ans ou plus. Avant cet âge, prenez la semaine inventée. En France, un parent devrait donner son accord aussi.",
      "L'établissement répond de cet exercice. Il ne peut se servir du résultat que pour cette séance.",
    ],
  },

  exercise: {
    choose: "Le fichier de l'exercice",
    words:
      "Cinq mots : {words}. Lisez-les ensemble à voix haute. Qui voit d'autres mots a un autre fichier : arrêtez-vous, et demandez pourquoi.",
    safety: 'Ce qui est recueilli, qui pourrait apprendre quoi, et quand tout est effacé : la fiche de précautions',
    other: 'Ouvrir un autre exercice',
    forget: 'Oublier cet exercice',
    forgetAsk: 'Oublier le nom tiré au hasard de votre carte ? Une carte enregistrée ensuite comptera pour une autre personne.',
    forgot: 'Oublié.',
  },

  card: {
    lead: "Ouvrez d'abord l'exercice. Vous verrez ensuite chaque ligne avant qu'il y ait un fichier.",
    fromRecord: 'Là où votre enregistrement connaît une réponse, elle est déjà inscrite. Vous pouvez changer ou vider chaque ligne.',
    noRecord:
      "Rien n'est repris de votre enregistrement : il a vu moins de cinq jours sur sept. Vous pouvez écrire à la main, ou rendre une carte blanche.",
    lines: 'Lignes',
    onCard: 'Sur la carte',
    unsaid: 'sans réponse',
    nothing: 'Rien : une carte blanche.',
    name: 'Votre nom, si vous voulez le mettre',
    note: 'Un mot au groupe, si vous voulez',
    whole: 'Le fichier, exactement comme il est enregistré',
    sealedWhole: 'Ce qui est additionné, exactement',
    sealedNot: 'Une ligne sans coche compte comme « non » ou « sans réponse ». Personne ne peut lire le fichier lui-même.',
    save: 'Enregistrer ma carte',
    saveBlank: 'Enregistrer une carte blanche',
    blankSeen: "La personne qui recueille voit qu'une carte est blanche. Dans l'urne scellée, personne ne le sait.",
    seal: 'Sceller mon bulletin',
    sealBlank: 'Sceller un bulletin blanc',
    slip: 'Ou sur papier, ou lues à voix haute, trois lettres : {slip}',
    slipBlank: 'Un papier blanc : {slip}',
    print: 'Imprimer en papier',
    saved: 'Enregistré. Votre reçu est {receipt} : avec lui, vous pouvez faire retirer votre carte avant que le résultat ne soit montré.',
    cast: "Scellé et enregistré. Votre reçu est {receipt}. Tant que la somme n'est pas ouverte, le bulletin peut être repris ; ensuite, plus rien ne peut l'être.",
    again: "Enregistrer de nouveau pour le même exercice donne un fichier qui porte le même nom à l'intérieur : reprenez le premier.",
    carriers:
      'Le courriel, les plateformes de classe et les nuages montrent qui a envoyé un fichier. Une clé, un dossier partagé ou un papier, non.',
    twice:
      'Vous avez déjà scellé un bulletin pour certains de ces jours. Deux sommes des mêmes jours peuvent être soustraites, et le reste, ce sera peut-être vous.',
    neverOpened: "La première urne n'a jamais été ouverte",
    neverOpenedAsk: "Est-il certain que personne ne l'a ouverte ?",
    tooSoon: "Le dernier de ces jours n'est pas encore passé : attendez jusque-là.",
  },

  count: {
    lead: "Trois personnes ont chacune une clé. Les trois ensemble peuvent additionner les bulletins ; une ou deux n'apprennent rien. La personne qui anime ne compte jamais.",
    begin: 'Je compte',
    key: 'Votre clé est dans ce navigateur, et nulle part ailleurs. Remettez le fichier de comptage.',
    saveKey: 'Enregistrer mon fichier de comptage',
    none: "Vous n'avez pas de clé pour cet exercice. Dites-le à la personne qui anime.",
    box: "Le fichier de l'urne",
    ballots: (n) =>
      plural(n, { one: '{ballots} bulletin.', other: '{ballots} bulletins. Comptez les têtes dans la salle : il doit y en avoir autant.' }),
    code: "Le code de l'urne : {code}. Lisez-le à voix haute ; les trois doivent avoir le même.",
    add: 'Additionner, et supprimer ma clé',
    added: 'Additionné. Votre clé est supprimée : plus personne ne peut ouvrir ces bulletins.',
    gone: 'La clé a déjà servi, et elle est supprimée.',
    saveSubtotal: 'Enregistrer mon sous-total',
    kept: "Vous pouvez l'enregistrer de nouveau pendant 24 heures.",
    forget: 'Supprimer ma clé',
    forgetAsk: 'La supprimer ? Plus personne ne pourra additionner les bulletins scellés pour elle.',
    refusals: {
      'another-exercise': "Cette urne appartient à un autre exercice, ou l'exercice a été modifié.",
      'not-a-teller': "Votre clé n'est pas l'une des trois de cet exercice.",
      'too-few': "Il n'y a pas assez de bulletins : rien n'est additionné.",
      rejected:
        "Ces bulletins ne s'ouvrent pas, ou y sont deux fois : {receipts}. Rien n'est additionné. Il faut les retirer pour les trois, dans une nouvelle urne.",
    },
  },

  questions: {
    prompts: 'Prompts en sept jours',
    main: 'Le service le plus utilisé',
    evening: "Plus d'un tiers après 18:00",
    'energy.low': 'Énergie en Wh, bas',
    'energy.high': 'Énergie en Wh, haut',
    energy: 'Énergie',
    days: 'Jours qui ont été vus',
    used: 'Utilisé au moins une fois : {service}',
    promptsTo: 'Prompts à {service}',
    tag: 'Pour quoi : {purpose}',
    slot: 'Au moins une fois {when}',
    reflect: { decided: 'Comment est-ce arrivé', checked: "Comment l'ai-je vérifié" },
    groups: { used: 'Services utilisés', slot: 'Moments de la journée', tag: 'Pour quoi', other: 'Autres' },
  },
  slots: {
    '0.week': 'une nuit de semaine, avant 6 heures',
    '0.weekend': 'une nuit de fin de semaine, avant 6 heures',
    '6.week': 'un matin de semaine',
    '6.weekend': 'un matin de fin de semaine',
    '12.week': 'un après-midi de semaine',
    '12.weekend': 'un après-midi de fin de semaine',
    '18.week': 'un soir de semaine, après 18:00',
    '18.weekend': 'un soir de fin de semaine, après 18:00',
  },
  values: {
    yes: 'oui',
    no: 'non',
    range: 'de {from} à {to}',
    from: '{from} ou plus',
    other: 'un autre service',
    none: 'aucun',
    unsaid: 'sans réponse',
    or: '{values} ou {last}',
  },
  purposes: purposesFr,

  files: {
    read: (n) => plural(n, { one: '{files} fichier a été lu.', other: '{files} fichiers ont été lus.' }),
    refused: '{file} : {why}',
    kinds: {
      'group-exercise': 'un exercice',
      'group-card': 'une carte',
      'group-ballot': 'un bulletin',
      'group-box': 'une urne',
      'group-subtotal': 'un sous-total',
      'group-teller': 'un fichier de comptage',
      'group-findings': 'des constats',
    },
    refusals: {
      'too-large': "plus grand que tout fichier de groupe, et pas lu. Remettez le fichier tel qu'il a été enregistré.",
      'too-deep': "pas construit comme un fichier de groupe. Remettez le fichier tel qu'il a été enregistré.",
      'not-json': "n'est pas un fichier de groupe, ou il est coupé. Copiez-le encore une fois depuis l'endroit où il a été enregistré.",
      altered: "a été modifié après son enregistrement. Redemandez le fichier, tel qu'il a été enregistré.",
      'another-format': "n'est pas un fichier de groupe. Choisissez-en un enregistré sur cette page.",
      'another-version': "enregistré par une autre version de l'extension. Mettez-la à jour des deux côtés.",
      'another-kind': 'un fichier de groupe, mais ici il faut {kinds}.',
      broken: "contient quelque chose qu'aucun fichier de groupe ne contient. Il n'a pas été pris.",
      'not-for-class':
        "demande plus qu'on ne peut demander à une classe, et n'a pas été pris. Une classe a l'urne scellée ou des papiers, des chiffres à partir de cinq personnes, et aucune question sur les heures ni sur des sujets délicats. Demandez un autre fichier.",
    },
    another: "préparé pour un autre exercice, ou l'exercice a été modifié depuis. Refaites-le avec celui-ci.",
    many: 'a été laissé de côté : un groupe a quarante cartes au plus.',
  },
  ...assemblyFr,
};

export const groupFr: GroupWords = typeset(plain, frenchTypography);
