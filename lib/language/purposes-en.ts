/** What a turn was for, in English: said of one's own turns, and on a card for a group. */
import type { Purpose } from '../sharing/tags.ts';

export const purposesEn: Record<Purpose, string> = {
  learn: 'Understanding something',
  lookup: 'Looking up a fact',
  howto: 'Practical advice',
  write: 'Writing something',
  rework: 'Reworking my own text',
  translate: 'Translating',
  shorten: 'Summing up, sorting',
  code: 'Code, data, repair',
  ideas: 'Finding ideas',
  plan: 'Planning, deciding',
  people: 'Getting ready to talk to someone',
  admin: 'Forms and letters',
  media: 'Images, sound, video',
  health: 'A health question',
  company: 'Company',
  feelings: 'Sorting out feelings',
  play: 'Play',
  tryout: 'Seeing what it does',
  nopurpose: 'No set purpose',
  other: 'Other',
};
