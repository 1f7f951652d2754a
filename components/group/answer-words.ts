/** Questions and answers in words: the same on a card, on the sheet and in findings. */
import type { Formats } from '../../lib/language/formats.ts';
import type { GroupWords } from '../../lib/language/group-en.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Level } from '../../lib/sharing/limits.ts';
import { BLURRED_LEVELS, kindOf, MAIN_NONE, REFLECTIONS, type Reflection, SEALED_LEVELS } from '../../lib/sharing/questions.ts';
import { wordFor } from '../text/words-by-id.ts';

export type AnswerWords = {
  question(id: string, level: Level): string;
  /** One value, or some that were put together. */
  values(id: string, values: readonly number[], unsaid: boolean, level: Level): string;
};

export function answerWords(
  group: GroupWords,
  formats: Formats,
  names: Readonly<Record<string, string>>,
  named: readonly string[],
): AnswerWords {
  const { questions, values: said } = group;
  const question = (id: string, level: Level): string => {
    const [kind = '', of = '', part = ''] = id.split('.');
    if (kind === 'used') return fillSlots(level === 'open' ? questions.promptsTo : questions.used, { service: wordFor(names, of) });
    if (kind === 'tag') return fillSlots(questions.tag, { purpose: wordFor(group.purposes, of) });
    if (kind === 'slot') return fillSlots(questions.slot, { when: wordFor(group.slots, `${of}.${part}`) });
    if (kind === 'reflect') return wordFor(questions.reflect, of);
    return (questions as unknown as Record<string, string>)[id] ?? id;
  };
  const levels = (values: readonly number[], level: Level): string => {
    const firsts: readonly number[] = level === 'blurred' ? BLURRED_LEVELS : SEALED_LEVELS;
    const from = firsts[values[0] ?? 0] ?? 0;
    const after = firsts[(values.at(-1) ?? 0) + 1];
    if (after === undefined) return fillSlots(said.from, { from: formats.whole(from) });
    const to = after - 1;
    return to === from ? formats.whole(from) : fillSlots(said.range, { from: formats.whole(from), to: formats.whole(to) });
  };
  const one = (id: string, value: number): string => {
    if (id === 'main') return value === MAIN_NONE ? said.none : (named[value] && wordFor(names, named[value])) || said.other;
    const reflection = id.slice('reflect.'.length) as Reflection;
    return wordFor(group.reflections[reflection], REFLECTIONS[reflection][value] ?? '');
  };
  return {
    question,
    values(id, values, unsaid, level) {
      if (kindOf(id) === 'yes') return said.yes;
      const parts = id === 'prompts' ? (values.length > 0 ? [levels(values, level)] : []) : values.map((value) => one(id, value));
      const all = [...new Set([...parts, ...(unsaid ? [said.unsaid] : [])])];
      const last = all.at(-1) ?? '';
      return all.length < 2 ? last : fillSlots(said.or, { values: all.slice(0, -1).join(', '), last });
    },
  };
}
