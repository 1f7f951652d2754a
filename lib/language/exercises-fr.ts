/** What each exercise of a class says of itself, in French. */
import type { ExerciseId } from '../classroom/exercises.ts';
import type { ExerciseWords } from './exercises-en.ts';

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
      'Imprimer ce que la liste plus bas prévoit pour votre classe, et afficher la fiche de précautions.',
      'Mettre par écrit, là où tout le monde peut le lire : les papiers ne servent jamais à propos de quelque élève que ce soit.',
      "Écrire au tableau à qui s'adresser dans l'établissement en cas de besoin.",
      'Laisser une semaine entre les deux séances.',
    ],
    shared:
      'Des papiers sans nom, détruits devant la classe. Ce qui est au tableau reste : rien de ce que moins de cinq personnes ont dit.',
    paper: "Complet. Ce qui se lit ou s'écrit a sa feuille. Le reste se dit à voix haute d'après cette page.",
    risks: [
      { risk: 'La vantardise ou la honte', answer: 'Des réponses à gros traits, le silence, aucune question à main levée.' },
      {
        risk: 'Moins de douze personnes, prévues ou le jour même',
        answer: 'Ni papiers ni comptage. Restent les enveloppes et les questions, et la semaine inventée à la place du tableau.',
      },
      {
        risk: 'Une absence à la première séance',
        answer:
          "On prend part à toute la seconde. Le papier est blanc, ou parle de la semaine d'Alix. Personne ne demande de deviner après coup.",
      },
      {
        risk: 'Un élève de moins de quinze ans',
        answer:
          "Le papier, la semaine inventée et regarder autour de soi ne demandent aucun consentement sur des données. Pour l'extension à la maison, en France, il faut aussi l'accord d'un parent.",
      },
      {
        risk: "Une insulte ou un appel à l'aide sur un papier",
        answer:
          "On ne lit pas la ligne à voix haute. Qui compte vous montre cette seule ligne, et personne ne cherche qui l'a écrite. Rappelez à tout le monde le contact au tableau. Parlez le jour même avec les personnes qui, dans l'établissement, écoutent et soutiennent.",
      },
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
