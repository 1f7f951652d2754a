/** What a turn was for, in French: said of one's own turns, and on a card for a group. */
import type { Purpose } from '../sharing/tags.ts';

export const purposesFr: Record<Purpose, string> = {
  learn: 'Comprendre, apprendre',
  lookup: 'Trouver une information',
  howto: 'Conseil pratique',
  write: 'Écrire du nouveau',
  rework: 'Reprendre mon texte',
  translate: 'Traduire',
  shorten: 'Résumer, trier',
  code: 'Code, données, dépannage',
  ideas: 'Trouver des idées',
  plan: 'Organiser, décider',
  people: 'Préparer un échange',
  admin: 'Démarches, paperasse',
  media: 'Images, son, vidéo',
  health: 'Question de santé',
  company: 'De la compagnie',
  feelings: "Mettre de l'ordre dans ce que je ressens",
  play: "Jouer, s'amuser",
  tryout: 'Voir ce que ça donne',
  nopurpose: 'Sans but précis',
  other: 'Autre',
};
