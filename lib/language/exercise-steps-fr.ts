/** What each step of a class's exercises says, in French. */
import type { StepId } from '../classroom/exercises.ts';
import type { StepWords } from './exercise-steps-en.ts';

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
    title: "Qu'allons-nous compter ?",
    does: [
      "Des prompts. Un prompt, c'est un message envoyé à un chatbot. L'ouvrir ne compte pas.",
      "Lisez cette liste ensemble. Qu'est-ce qui manque ?",
    ],
    plan: 'On compte des prompts : des messages envoyés à un chatbot. Lire ensemble la liste des services, et convenir de ce qui manque.',
  },
  guess: {
    title: 'Deviner deux fois, sous enveloppe',
    does: [
      'Pour vous : combien de prompts dans la semaine qui vient ?',
      "Combien pour la plupart d'entre nous ?",
      "Pliez la feuille, fermez l'enveloppe, gardez-la. Personne d'autre ne l'ouvre.",
      'Qui laisse compter son propre appareil peut aussi deviner là, chez soi.',
    ],
    plan: 'Deviner pour soi la semaine qui vient, et ce que la plupart de la classe enverra. Dans une enveloppe que chaque personne garde ; pour soi, aussi sur son propre appareil.',
  },
  ways: {
    title: "Quatre façons d'observer, toutes égales",
    does: ['Choisissez-en une. Personne ne demande laquelle. Vous pouvez en changer à tout moment.'],
    plan: 'Choisir une façon : sur papier, sur son propre appareil chez soi, la semaine inventée, ou regarder autour de soi. Les quatre se valent.',
  },
  practise: {
    title: "S'exercer sur une semaine inventée",
    does: [
      "Un recours, c'est une fois où l'on se tourne vers un chatbot, avec un ou plusieurs prompts. Essayez d'abord, regardez ensuite. D'autres réponses valent autant.",
    ],
    plan: "S'exercer sur trois recours de la semaine inventée : comment est-ce arrivé, quoi d'autre y avait-il, qu'est-ce qui faisait obstacle ? Les signes sont ceux du papier à plier.",
  },
  consent: {
    title: 'Avant de commencer',
    does: ['Lisez ceci à voix haute, une partie par personne. Puis chaque personne choisit.'],
    plan: "Lire à voix haute, avant que l'on devine ou choisisse : ce qui est noté, ce qui est partagé, qui le voit, comment en sortir.",
  },
  look: {
    title: 'Ouvrir sa propre enveloppe',
    does: [
      'Pour vous : lisez ce que vous aviez deviné de vous. Puis regardez ce que vous avez noté.',
      'Personne ne demande votre nombre.',
      'Gardez pour plus tard ce que vous aviez deviné de la classe.',
    ],
    plan: "Ouvrir sa propre enveloppe et regarder pour soi. Sur un appareil : la semaine, avec ce que l'on avait deviné d'abord. Ce que l'on avait deviné de la classe attend le comptage.",
  },
  fold: {
    title: 'Un papier dans la boîte',
    does: [
      'En silence : rempli, rempli en partie, ou blanc. Sans nom.',
      'Cochez de quelle semaine il parle. On ne compte que des semaines à soi.',
      'Pliez-le. Tout le monde en met un dans la boîte.',
    ],
    plan: "En silence, tout le monde plie un papier et le met dans la boîte : rempli, rempli en partie ou blanc. Il dit de quoi il parle : une semaine à soi, celle d'Alix, ou ce qui a été vu autour de soi.",
  },
  tally: {
    title: 'Deux personnes comptent',
    does: ['Deux volontaires ouvrent la boîte et comptent.', 'Les autres gardent le silence.'],
    plan: 'Deux volontaires comptent, sur la feuille ou sur la page de comptage. Ce que moins de cinq ont dit va dans « autre ». Ce qui peut se montrer est au tableau. Puis les papiers sont détruits devant la classe.',
  },
  talk: {
    title: 'Par quatre',
    does: [
      "D'abord pour vous : comparez au tableau ce que vous aviez deviné de la classe. Qu'est-ce qui vous surprend ?",
      "Puis ensemble, dans l'ordre que vous voulez, en laissant ce que vous voulez.",
    ],
    plan: "D'abord chaque personne pour soi : ce qu'elle avait deviné de la classe, à côté du tableau. Personne ne le demande. Puis par quatre, parler de trois questions.",
  },
  energy: {
    title: "L'énergie en fourchette",
    does: ['Lisez la valeur basse et la valeur haute.', "Lisez ce qui n'est pas compté. Qui pourrait le publier ?"],
    plan: "La fourchette d'énergie de la classe : d'après la page de comptage, ou sur papier d'après les prompts au tableau. Ce qui n'est pas compté, et qui pourrait le publier.",
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
