/** What each exercise of a class says, and each of its steps, in French. */
import type { ExerciseId, StepId } from '../classroom/exercises.ts';
import type { ExerciseWords, StepWords } from './plans-en.ts';

export const exercisesFr: Record<ExerciseId, ExerciseWords> = {
  roads: {
    title: 'Plusieurs chemins vers une réponse',
    goal: "Nommer plusieurs façons de trouver ou de se faire aider, et dire ce que chacune donne et ce qu'elle prend.",
    who: 'Par deux.',
    preparation: [
      'Imprimer un jeu de 16 cartes-histoires et 8 cartes-chemins pour quatre élèves.',
      'Prévoir des papillons adhésifs, et du papier pour dessiner.',
      "Écrire au tableau à qui s'adresser dans l'établissement en cas de besoin. La carte 5 parle d'un moral bas ; on peut la laisser de côté.",
    ],
    shared: 'Rien sur les élèves.',
    paper: "L'exercice se fait sur papier. L'écran peut rester éteint.",
    risks: [
      {
        risk: "Un enfant qui n'a personne à qui demander chez lui",
        answer: 'Rester dans les histoires. « Un service » et « un club » sont aussi des chemins.',
      },
      { risk: 'Faire la morale', answer: 'Le chatbot est un chemin parmi huit.' },
      {
        risk: "Une personne pour qui l'IA est un appui",
        answer: "Les cartes de Sam et d'Ange montrent l'appui comme une chose ordinaire.",
      },
      { risk: 'Un moral bas', answer: 'La carte 5 est facultative. Le contact reste au tableau.' },
    ],
    debrief: ["Pour vous, cinq minutes : quel chemin manquait au mur, et l'établissement pourrait-il l'ouvrir ?"],
  },
  compare: {
    title: 'Deviner, regarder, comparer',
    goal: "Comparer ce que l'on avait deviné avec une semaine d'attention, et trouver les conditions derrière les usages.",
    who: 'Sans se concerter, puis par quatre. À moins de douze personnes, on laisse le comptage et on garde les questions.',
    preparation: [
      'Prévoir des enveloppes, et une boîte qui se ferme.',
      "Imprimer les papiers à plier, la semaine inventée et la feuille de la fourchette d'énergie.",
      'Mettre par écrit, là où tout le monde peut le lire : les papiers ne servent jamais à propos de quelque élève que ce soit.',
      'Laisser une semaine entre les deux séances.',
    ],
    shared: "Des papiers sans nom, détruits devant la classe. L'affiche reste.",
    paper: 'Complet : chaque étape a sa feuille.',
    risks: [
      { risk: 'La vantardise ou la honte', answer: 'Des réponses à gros traits, le silence, aucune question à main levée.' },
      { risk: 'Une petite classe', answer: 'À moins de douze personnes : pas de comptage, les questions restent.' },
      {
        risk: 'La discipline',
        answer: 'Le dire au début, et par écrit : les papiers ne servent jamais à propos de quelque élève que ce soit.',
      },
      {
        risk: 'Des études citées comme des preuves',
        answer: "Demander à la classe : une étude trouve un lien. Quoi d'autre pourrait l'expliquer ?",
      },
    ],
    debrief: [
      'Quelle surprise dans ce que nous avions deviné ?',
      'Quelle condition est revenue le plus souvent ?',
      'Que feront les adultes de ces souhaits, et pour quand ?',
    ],
  },
  unpick: {
    title: 'Découdre : un atelier avec la Matrice',
    goal: "Examiner une proposition réelle, par exemple « des licences d'IA de conversation pour toute la communauté étudiante », et écrire une position avec ses désaccords.",
    who: 'En groupes de quatre à six.',
    preparation: [
      'Écrire une page sur le cas, sans éloge ni reproche.',
      'Imprimer les feuilles de la Matrice.',
      "Inviter une personne directement concernée : des services de soutien, de la représentation des personnes handicapées qui étudient là, de la bibliothèque, de l'équipe technique.",
    ],
    shared: "Des avis sur une technique. Rien sur l'usage de qui que ce soit.",
    paper: 'La grille entière en A3, et des gommettes.',
    risks: [
      { risk: 'Le jargon', answer: 'Des mots simples. Les feuilles sont écrites ainsi.' },
      { risk: 'Des verdicts tout faits', answer: "Regarder d'abord où vos avis sont le plus éloignés." },
      {
        risk: 'Une personne invitée pour la forme',
        answer: 'Payer et remercier la personne invitée. Elle voit la page avant que celle-ci ne sorte de la salle.',
      },
    ],
    debrief: [
      "Où la question de la cause a-t-elle fait changer quelqu'un d'avis ?",
      "Qu'est-ce qui reste inconnu ?",
      'Qui reçoit la page ?',
    ],
  },
};

export const stepsFr: Record<StepId, StepWords> = {
  rules: {
    title: 'Nous parlons de Noor, de Sacha et des autres',
    does: ['Ce sont des personnages inventés.', "Nous parlons d'eux, pas de nous.", "Rien n'est enregistré, et personne ne se connecte."],
    plan: 'Lire les règles à voix haute. Dire : nous parlons de Noor, de Sacha et des autres, pas de nous.',
  },
  lay: {
    title: 'Poser les chemins',
    does: [
      'Par deux, tirez quatre cartes-histoires.',
      "Posez chaque histoire près d'un chemin, ou de plusieurs.",
      'Les chemins : une personne, un livre ou une bibliothèque, ma mémoire, essayer, une recherche, un chatbot, attendre, laisser.',
    ],
    plan: "Par deux, les élèves tirent quatre cartes-histoires et posent chacune près d'un ou de plusieurs chemins.",
  },
  give: {
    title: 'Que donne un chemin, et que prend-il ?',
    does: [
      'Choisissez deux de vos histoires.',
      'Sur des papillons : que donne ce chemin, et que prend-il ?',
      'Collez chaque papillon sur son chemin.',
    ],
    plan: 'Pour deux cartes : que donne ce chemin, que prend-il ? Sur des papillons.',
  },
  walk: {
    title: 'Le long du mur',
    does: [
      'Affichez les histoires, les chemins et les papillons.',
      'Marchez le long du mur et lisez.',
      'Où les chemins se rejoignent-ils ?',
    ],
    plan: 'Marcher le long du mur, puis en parler. Où les chemins se rejoignent-ils ?',
  },
  draw: {
    title: 'Derrière une réponse',
    does: ["Dessinez ce qu'il y a derrière une réponse d'un chatbot.", 'Des machines, des lieux, des personnes.'],
    plan: "Dessiner ce qu'il y a derrière une réponse : machines, lieux, personnes.",
  },
  sentence: {
    title: 'Une phrase de notre classe',
    does: ['Écrivez ensemble une phrase sur les chatbots.', "Elle est à nous quand personne ne s'y oppose."],
    plan: "Une phrase de la classe sur les chatbots, adoptée quand personne ne s'y oppose.",
  },
  word: {
    title: 'Un mot',
    does: ['Écrivez un mot sur une carte, ou laissez-la vide.', 'Pliez-la. Elle ne porte pas de nom.'],
    plan: 'Un mot sur une carte, ou une carte vide.',
  },

  agree: {
    title: "Qu'est-ce qui compte comme un recours à un chatbot ?",
    does: [
      'Lisez cette liste ensemble.',
      "Qu'est-ce qui manque ?",
      "Mettez-vous d'accord : compte-t-on l'ouvrir, ou y envoyer quelque chose ?",
    ],
    plan: 'Convenir de ce qui compte comme un recours à un chatbot. Lire ensemble la liste des services.',
  },
  guess: {
    title: 'Deviner deux fois, sous enveloppe',
    does: [
      'Pour vous : combien de recours à un chatbot dans la semaine qui vient ?',
      'Et pour nous tous, la classe ?',
      "Pliez le papier, fermez l'enveloppe. Personne d'autre ne l'ouvre.",
      'Avec son propre appareil, on peut deviner là, chez soi.',
    ],
    plan: 'Deviner pour soi la semaine qui vient, et une fois pour la classe. Sous enveloppe : sur papier, ou dans le champ de son propre appareil.',
  },
  ways: {
    title: 'Quatre façons de regarder, toutes égales',
    does: ['Choisissez-en une. Personne ne demande laquelle.', 'Vous pouvez en changer à tout moment.'],
    plan: 'Choisir une façon : pointage sur papier, son propre appareil à la maison, la semaine inventée, ou observer. Les quatre se valent.',
  },
  practise: {
    title: "S'exercer sur une semaine inventée",
    does: ["C'est la semaine d'Alix, 17 ans.", "Prenez trois recours. Comment chacun est-il arrivé, et qu'est-ce qui faisait obstacle ?"],
    plan: "S'exercer aux étiquettes sur la semaine inventée.",
  },
  consent: {
    title: 'Avant de commencer',
    does: ['Lisez ceci à voix haute, une partie par personne.'],
    plan: 'Lire à voix haute : ce qui reste, ce qui est partagé, comment se retirer, qui le voit. Personne.',
  },
  look: {
    title: 'Ouvrir sa propre enveloppe',
    does: ['Pour vous : lisez ce que vous aviez deviné.', 'Puis regardez ce que vous avez remarqué.', 'Personne ne demande votre nombre.'],
    plan: "Ouvrir sa propre enveloppe et regarder pour soi. Sur un appareil : la semaine, avec ce que l'on avait deviné d'abord.",
  },
  fold: {
    title: 'Un papier dans la boîte',
    does: ['En silence : rempli, rempli en partie, ou blanc.', 'Pliez-le. Sans nom.', 'Tout le monde en met un dans la boîte.'],
    plan: 'En silence, tout le monde plie un papier et le met dans la boîte : rempli, rempli en partie ou blanc.',
  },
  tally: {
    title: 'Deux personnes comptent',
    does: ['Deux volontaires ouvrent la boîte et comptent.', 'Les autres gardent le silence.'],
    plan: 'Deux volontaires comptent, sur la feuille ou sur la page de comptage. Ce que moins de cinq ont dit va dans « autre ». Puis les papiers sont détruits devant la classe.',
  },
  talk: {
    title: 'Par quatre',
    does: ["Prenez les questions dans l'ordre que vous voulez.", 'Laissez celles que vous voulez.'],
    plan: 'Par quatre, parler de trois questions.',
  },
  energy: {
    title: "L'énergie en fourchette",
    does: ['Lisez la valeur basse et la valeur haute.', "Lisez ce qui n'est pas compté. Qui pourrait le publier ?"],
    plan: "La fourchette d'énergie de la classe, ce qui n'est pas compté, et qui pourrait le publier.",
  },
  wishes: {
    title: "Une chose que l'établissement pourrait changer",
    does: ["À tour de rôle : une chose que l'établissement pourrait changer, ou « je passe ».", 'Une personne note les souhaits.'],
    plan: "Un tour : une chose que l'établissement pourrait changer. Les souhaits sont notés.",
  },

  case: {
    title: 'Le cas',
    does: [
      'Lisez la page sur le cas.',
      'Qui décide, et à qui a-t-on demandé ?',
      "Remplissez le haut de la feuille d'approbation. « À personne » est une réponse.",
    ],
    plan: "Le cas ; qui décide, et à qui on a demandé. Le haut de la feuille d'approbation.",
  },
  alone: {
    title: 'Sans se concerter : une paire par dimension',
    does: [
      'Marquez une paire de termes dans chacune des cinq dimensions.',
      'Cela vient-il de la chose elle-même, ou de la façon dont elle est organisée ?',
    ],
    plan: 'Sans se concerter : une paire par dimension, et la question de la cause.',
  },
  groups: {
    title: 'En groupes : les cases qui comptent pour vous',
    does: [
      'Il y a vingt cases. Prenez celles qui comptent pour vous.',
      '« Je ne sais pas » est utile. Marquez-le.',
      "Il n'y a pas de total. Les marques ouvrent une conversation.",
    ],
    plan: 'En groupes : autant des 20 cases que voulu. « Je ne sais pas » est utile.',
  },
  break: { title: 'Une pause', does: ['Dix minutes.'], plan: 'Dix minutes.' },
  merge: {
    title: 'Où nos avis sont-ils le plus éloignés ?',
    does: [
      'Posez toutes les feuilles côte à côte.',
      "Parlez des trois cases où l'écart est le plus large.",
      "« Nous ne sommes pas d'accord » est un résultat achevé.",
    ],
    plan: 'Réunir les feuilles, et parler des trois écarts les plus larges.',
  },
  seam: {
    title: 'La feuille de couture',
    does: ["La personne invitée parle d'abord.", 'On nous le propose comme la réponse à quelque chose. Quelle était la question ?'],
    plan: "La feuille de couture. La personne invitée parle d'abord.",
  },
  write: {
    title: 'Une page',
    does: [
      'Écrivez notre position, et une demande à qui décide.',
      "Qui n'est pas d'accord ajoute une note minoritaire. Elle est imprimée à côté.",
      'La personne invitée lit la page avant son envoi.',
    ],
    plan: 'Une page : la position, la note minoritaire, la demande à qui décide.',
  },
  debrief: {
    title: 'Regarder en arrière',
    does: ["Où la question de la cause a-t-elle fait changer quelqu'un d'avis ?", "Qu'est-ce qui reste inconnu ?", 'Qui reçoit la page ?'],
    plan: 'Revenir ensemble sur les trois questions.',
  },
};
