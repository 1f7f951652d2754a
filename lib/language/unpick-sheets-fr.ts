/** The sheets of “Unpick a seam” but the Matrix, in French. */
import { frenchTypography } from './french-typography.ts';
import { typeset } from './typeset.ts';
import type { unpickSheetsEn } from './unpick-sheets-en.ts';

const plain: typeof unpickSheetsEn = {
  case: {
    made: "Inventé. Cette université n'existe pas, et ses chiffres ne sont à personne.",
    title: "Des licences de chat d'IA pour tout le monde",
    place: 'Université de Rivemont, une ville de 60 000 habitants : 6 400 étudiantes et étudiants, 700 membres du personnel',
    parts: [
      [
        'Ce qui est proposé',
        "À partir de septembre, tout le monde aurait un compte auprès d'un même service de chat d'IA. Le contrat dure trois ans et coûte autant que six postes à plein temps. Le conseil vote le 12 juin : 24 membres, dont quatre pour les étudiantes et étudiants.",
      ],
      [
        "Comment c'est venu",
        "Le service a fait une offre en mars, valable jusqu'à fin juin. Le bureau de la pédagogie l'a portée au conseil. Deux universités voisines ont signé, une a décliné. Une autre fait tourner un modèle ouvert sur ses propres machines, plus petit et plus lent.",
      ],
      [
        "Ce qu'on en dit",
        "Enquête d'un syndicat étudiant : 900 réponses, une moitié se sert d'un compte gratuit, une personne sur dix paie. En première année : « Qui paie a une longueur d'avance. » En troisième : « Mon diplôme devait dire ce que je sais faire. » Deux personnes lisent grâce à lui ce que rien d'autre ici ne leur ouvre. Une autre avait quelqu'un pour prendre des notes ; ce poste a pris fin l'an dernier. Une chimiste le veut pour les fiches de sécurité. Un professeur de langues a réécrit tous ses sujets : quarante soirées. La bibliothèque ferme à 18 heures, deux postes étant vacants.",
      ],
      [
        'Ce qui est écrit',
        "Par contrat, les échanges sont gardés trente jours et n'entraînent aucun modèle. Le fournisseur peut changer de modèle sans prévenir. L'énergie et l'eau de chaque réponse ne sont pas publiées. Le lieu des machines est donné comme « la région ». En cas de départ, les comptes ferment sous un mois.",
      ],
      [
        "Ce qu'on ne sait pas",
        "Le prix après trois ans. Combien s'en serviraient, et pour quoi. Qui a étiqueté et filtré ce dont il a appris, et dans quelles conditions. Ce que devient un enseignement qui s'appuie dessus. S'il manquerait à quelqu'un.",
      ],
    ],
    asked: 'Avis demandé à ce jour',
    askedBody: 'Le décanat, le service informatique, le syndicat étudiant.',
    notAsked: 'Avis non demandé à ce jour',
    notAskedBody:
      'Les étudiantes et étudiants handicapés en tant que groupe, le personnel de la bibliothèque, les équipes techniques et de ménage, celles et ceux qui vivent près des machines.',
  },

  approval: {
    lead: "Le but d'abord, puis l'outil, ou pas d'outil. Une ligne vide s'imprime vide.",
    aim: 'But',
    proposed: "Qui l'a proposé",
    asked: 'Qui a été consulté',
    nobody: "Personne n'a été consulté",
    else: 'Ce qui pourrait servir ce but autrement',
    conditions: 'Conditions',
    decision: 'Décision',
    decisions: ['oui', 'oui, si', 'pas encore', 'non'],
    minority: 'Note de minorité (part toujours avec)',
    role: 'Fonction responsable',
    review: 'Revu le (pas de décision sans cette date)',
  },

  seam: {
    lead: "Une couture tient ensemble un problème et la réponse qu'on a cousue dessus. Cherchez la question en dessous. Les personnes directement concernées parlent en premier.",
    where: 'Où nous sommes, et qui est dans la salle',
    fields: [
      'Proposé comme réponse à …',
      'Quelle était la question ?',
      'Qui est directement concerné ?',
      'Que faudrait-il changer, disent ces personnes ? Avec leurs mots',
      'Qui partage cette couture ?',
      "Premier fil : un petit pas qu'on peut défaire, et qui le fait",
    ],
    absent: "Les personnes concernées n'étaient pas dans la salle",
  },

  statement: {
    lead: 'Une page qui sort de la salle. Les personnes concernées la lisent avant.',
    where: 'Où, quand, qui a pris part (fonctions, sans noms)',
    position: 'Notre position',
    because: 'Sur quoi elle repose',
    unknown: 'Ce que nous ne savons pas',
    disagree: "Nous ne sommes pas d'accord, et nous en restons là",
    minority: 'Note de minorité (part toujours avec)',
    next: 'Qui a le pouvoir là-dessus, avec qui agir, quelle suite',
    review: 'Nous y revenons le',
    letter: 'Trame de lettre',
    letterLead: "Rayer, ajouter, retourner : c'est une trame, pas un formulaire.",
    parts: [
      'À (une fonction qui peut décider)',
      'Nous sommes',
      "Il s'agit de",
      "Nous l'avons regardé le … avec …, et voici ce que nous avons trouvé :",
      'Nous vous demandons de',
      "Une partie d'entre nous voit les choses autrement :",
      'Nous ne savons pas, et vous demandons de chercher :',
      'Merci de répondre pour le … à …',
      'Signatures, selon le souhait de chaque personne',
    ],
  },
};

export const unpickSheetsFr: typeof plain = typeset(plain, frenchTypography);
