/** The rules of Settings in their order, in the parts that a stitch keeps apart, and what each is called. */
import type { Words } from '../../lib/language/en.ts';

export const PARTS = [
  ['services', 'own-hosts', 'apart', 'watch', 'permissions', 'health'],
  ['prompts', 'time', 'answers', 'keep'],
  ['pause', 'stop'],
  ['guess', 'language', 'paper'],
] as const;

export type RuleId = (typeof PARTS)[number][number];

export function ruleName(id: RuleId, words: Words): string {
  const names: Readonly<Record<RuleId, string>> = {
    services: words.choosing.servicesTitle,
    'own-hosts': words.ownHosts.title,
    apart: words.choosing.apartTitle,
    watch: words.choosing.watch,
    permissions: words.settings.permissions,
    health: words.health.title,
    prompts: words.choosing.prompts,
    time: words.choosing.time,
    answers: words.choosing.answers,
    keep: words.choosing.keepTitle,
    pause: words.popup.pause,
    stop: words.choosing.stopRecording,
    guess: words.settings.guess,
    language: words.language.title,
    paper: words.theme.title,
  };
  return names[id];
}

/** The id of a rule's heading, which is its address after the `#`, so that a link to it goes there by itself. */
export function placeOf(id: RuleId): string {
  return `settings/${id}`;
}
