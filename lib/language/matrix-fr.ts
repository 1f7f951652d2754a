/** The words of the Matrix worksheet, in French. */
import { frenchTypography } from './french-typography.ts';
import type { MatrixWords } from './matrix-en.ts';
import { typeset } from './typeset.ts';

const plain: MatrixWords = {
  /** Names of dimensions and levels: A. Vetter. Questions and pairs: this project. */
  dimensions: {
    relatedness: { name: 'Relationnalité', question: 'Que fait-il entre les personnes ?' },
    access: { name: 'Accessibilité', question: "Qui peut le fabriquer ou l'utiliser, où et comment ?" },
    adaptability: { name: 'Adaptabilité', question: "Jusqu'où est-il autonome et peut-il se relier ?" },
    bio: { name: 'Bio-interaction', question: 'Comment agit-il sur les êtres vivants et les milieux ?' },
    appropriateness: { name: 'Adéquation', question: 'Ce qui entre est-il à la mesure de ce qui sort, ici ?' },
  },
  levels: {
    materials: 'Matériaux',
    production: 'Fabrication',
    use: 'Usage',
    infrastructure: 'Infrastructure',
  },
  questions: {
    relatedness: {
      materials: 'De quels textes, images et travaux se nourrit-il, et avec quel accord ?',
      production: 'Dans quelles relations travaillent les personnes qui annotent, construisent et nettoient ?',
      use: "L'usage rapproche-t-il, prépare-t-il un échange, ou le remplace-t-il ?",
      infrastructure: 'Pour que cela tourne, qui dépend de qui ?',
    },
    access: {
      materials: 'Qui peut se procurer les puces, les métaux et les données nécessaires ?',
      production: 'Qui pourrait en construire un semblable, ou le modifier ?',
      use: "Qui peut s'en servir : quelle langue, quel prix, quel corps, quel lieu ?",
      infrastructure: 'Qui a son mot à dire sur les sites, les réseaux et les règles ?',
    },
    adaptability: {
      materials: 'Ses composants peuvent-ils resservir ailleurs ?',
      production: 'Un petit groupe pourrait-il en faire une version pour son lieu ?',
      use: "Puis-je le détourner, l'éteindre, et partir avec mes affaires ?",
      infrastructure: "Si une entreprise ou un câble lâche, qu'est-ce qui continue ?",
    },
    bio: {
      materials: "Que font l'extraction et le raffinage aux êtres vivants ?",
      production: "Que prennent usines et chantiers à l'eau, à l'air et au sol ?",
      use: "Que fait l'usage aux corps, au sommeil, à l'attention ?",
      infrastructure: 'Qui et quoi vit à côté du centre de données et de sa centrale ?',
    },
    appropriateness: {
      materials: 'Ce but demande-t-il autant de matière ?',
      production: "Que pourrait produire d'autre le même effort ?",
      use: 'Est-il à la taille de la tâche qui nous occupe ?',
      infrastructure: "Qu'est-ce qui reste allumé en permanence, et pour quoi ?",
    },
  },
  /** The first term of each leans towards what the Matrix calls convivial. */
  pairs: {
    relatedness: [
      ['rapproche', 'éloigne'],
      ['nourrit la confiance', 'nourrit la méfiance'],
      ['coopération', 'rivalité'],
      ['nomme les contributions', 'efface les contributions'],
      ['travail digne', 'travail exploité'],
      ['entretient les savoir-faire', "laisse s'éteindre les savoir-faire"],
    ],
    access: [
      ['ouvert à la lecture et à la copie', 'secret'],
      ['abordable pour tout le monde', 'pour qui peut payer'],
      ['à la portée de tout le monde', 'affaire de spécialistes'],
      ['convient à bien des corps et des langues', 'calé sur une norme'],
      ['disponible tout près', 'vient de loin'],
      ['décidé ensemble', 'décidé ailleurs'],
    ],
    adaptability: [
      ['modulaire', "d'un seul bloc"],
      ['réparable', 'à remplacer'],
      ['fonctionne seul', 'dépend de tout un système'],
      ['décentralisé', 'centralisé'],
      ["buts fixés par qui s'en sert", 'buts fixés par qui le vend'],
      ['facile à quitter', 'difficile à quitter'],
    ],
    bio: [
      ['bon pour la santé', 'nuit à la santé'],
      ["ménage l'eau, l'air et le sol", "dégrade l'eau, l'air et le sol"],
      ['retourne aux cycles', 'laisse des déchets toxiques'],
      ['suit le jour, la saison, le repos', 'toujours en marche'],
      ['laisse place aux autres vivants', 'les repousse'],
      ['charges partagées', 'charges rejetées sur certains lieux'],
    ],
    appropriateness: [
      ['à la mesure du besoin', 'démesuré'],
      ['dure', 'vite dépassé'],
      ['énergie renouvelable', 'énergie fossile'],
      ['puise tout près', 'puise au loin'],
      ['laisse du temps', 'accélère tout'],
      ['peut cesser de croître', 'a besoin de croître'],
    ],
  },
  marks: {
    a: 'nettement le premier',
    'rather-a': 'plus près du premier',
    both: 'les deux, ou entre les deux',
    'rather-b': 'plus près du second',
    b: 'nettement le second',
    unknown: 'nous ne savons pas',
    no: 'sans objet',
  },
  causes: { thing: 'de la chose elle-même', organised: 'de son organisation', both: 'des deux', unknown: 'nous ne savons pas' },
  noscore: "Il n'y a pas de total. Les marques ouvrent une conversation.",
  side: 'Le premier terme de chaque paire penche vers ce que la Matrice appelle convivial. Vous pouvez voir les choses autrement.',
  cause: 'Cela vient-il de la chose elle-même, ou de la façon dont elle est organisée ?',
  credit: 'Questions et paires de termes : projet ; cadre : A. Vetter (2018), Matrice de la technologie conviviale.',
  short: {
    lead: 'À part soi et en silence. À chaque ligne, cocher un cercle, ou aucun. Écrire une raison quand il y en a une.',
    aim: "Le but, d'abord",
    thing: 'Ce que nous regardons',
    causeShort: 'Cela vient',
    reason: 'Raison',
  },
  full: {
    lead: 'En groupes. Posez autant de points ou de mots que vous voulez, dans les cases qui comptent pour vous. « Nous ne savons pas » est une réponse utile : écrivez-la.',
    tape: 'Page {n} sur 2 : à coller côte à côte.',
    aim: "Le but, d'abord",
    thing: 'Ce que nous regardons',
    place: 'Le lieu, et qui est là',
    pairsTitle: 'Paires de termes opposés',
    pairsLead:
      "Choisissez celles qui conviennent à une case, changez-les, ou écrivez les vôtres. Une marque se pose n'importe où entre les deux termes.",
    own: 'Les nôtres',
  },
  spread: {
    lead: "Posez toutes les feuilles côte à côte. À chaque ligne, écrivez combien d'entre vous ont coché quel cercle. On compte ici des personnes ; on ne calcule rien avec.",
    widest: "En parler d'abord",
    widestBody: 'Les paires dont les marques sont les plus éloignées.',
    unknown: 'Chercher ensemble',
    unknownBody: 'Les cases où la plupart ne savent pas.',
    agree: "Là où les marques s'accordent",
    agreeBody: "Ce que tout le monde a coché de même. Qui n'est pas dans la salle ?",
    pair: 'Case et paire',
    say: 'Ce que dit chaque côté',
    who: 'Qui pourrait nous le dire',
    state: "Nous ne sommes pas d'accord, et nous en restons là",
  },
};

export const matrixFr: MatrixWords = typeset(plain, frenchTypography);
