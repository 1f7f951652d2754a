/** Correcting a prompt or a note: what it becomes, which turn it is in then, and which corrections are none. */

import type { Rows } from './figures.ts';
import { AWAY_MS, belongs, holdsSomething, openMoment, withMore, withoutPrompts } from './moment.ts';
import { NOTE_LIMITS } from './note-limits.ts';
import type { Correction, CorrectionRefusal } from './notebook.ts';
import type { Clock, LocalTime, Moment, Note, Prompt } from './record.ts';
import type { Said, Tagged } from './said.ts';
import { isDay, isServiceId } from './schema-parts.ts';
import { isPrompt } from './sighting.ts';

/** The rows a correction changes: the prompt or note, all prompts of its turn, the turns near its new place, and what was said of them. */
export type Concerned = Pick<Rows, 'prompts' | 'moments' | 'notes' | 'said'>;

/** The rows as they are after the correction, or why there is none. A new turn is named by `newId`. */
export function correctRows(rows: Concerned, correction: Correction, clock: Clock & { newId(): string }): Concerned | CorrectionRefusal {
  if (correction.type === 'note') {
    const note = rows.notes.find(({ id }) => id === correction.id);
    if (!note) return 'gone';
    const after = correctNote(note, correction, clock);
    return typeof after === 'string' ? after : { ...rows, notes: rows.notes.map((row) => (row === note ? after : row)) };
  }
  const prompt = rows.prompts.find(({ id }) => id === correction.id);
  if (!prompt) return 'gone';
  const after = correctPrompt(prompt, correction, clock);
  return typeof after === 'string' ? after : moved(rows, prompt, after, clock);
}

function correctNote(note: Note, correction: Correction & { type: 'note' }, clock: Clock): Note | CorrectionRefusal {
  const { place = note.place, prompts = note.prompts } = correction;
  const service = correction.service === undefined ? note.service : (correction.service ?? undefined);
  const when = timeOf(note, correction, clock);
  if (typeof when === 'string') return when;
  if (service !== undefined && !isServiceId(service)) return 'invalid';
  if (!NOTE_LIMITS.places.includes(place) || !Number.isInteger(prompts) || prompts < 1 || prompts > NOTE_LIMITS.mostPrompts)
    return 'invalid';
  const { service: _, ...rest } = note;
  const { day, minute } = when;
  return { ...rest, ...(service === undefined ? {} : { service }), day, minute, place, prompts, corrected: (note.corrected ?? 0) + 1 };
}

function correctPrompt(prompt: Prompt, correction: Correction & { type: 'prompt' }, clock: Clock): Prompt | CorrectionRefusal {
  const { service = prompt.service, kind = prompt.kind } = correction;
  const when = timeOf(prompt, correction, clock);
  if (typeof when === 'string') return when;
  // A prompt that was not answered is counted as that alone.
  if (!isServiceId(service) || (prompt.outcome === 'refused' && kind !== prompt.kind)) return 'invalid';
  const corrected = { ...prompt, service, kind, corrected: (prompt.corrected ?? 0) + 1 };
  return 'at' in when ? movedTo(corrected, when.at, clock) : corrected;
}

/** The day and minute a correction gives; with the instant of that, where they are others than before. */
function timeOf(row: LocalTime, { day = row.day, minute = row.minute }: Partial<LocalTime>, clock: Clock) {
  if (!isDay(day) || !Number.isInteger(minute) || minute < 0 || minute > 1439) return 'invalid';
  if (day === row.day && minute === row.minute) return { day, minute };
  const at = clock.instantOf(day, minute);
  return at > clock.now() ? 'future' : { day, minute, at };
}

/** The prompt in another minute, its seconds as they were. How long an answer under way takes, cannot be told any more. */
function movedTo(prompt: Prompt, minuteAt: number, clock: Clock): Prompt {
  const at = Math.min(minuteAt + (prompt.at % 60_000), Math.max(minuteAt, clock.now()));
  const { startAt, firstByteAt, endAt, ...rest } = prompt;
  const row: Prompt = { ...rest, at, ...clock.localTime(at) };
  if (endAt === undefined) return row;
  const later = at - prompt.at;
  if (startAt !== undefined) row.startAt = startAt + later;
  if (firstByteAt !== undefined) row.firstByteAt = firstByteAt + later;
  return { ...row, endAt: endAt + later };
}

/** The prompt leaves the turn it was in, and joins or makes one where it is now. */
function moved(rows: Concerned, before: Prompt, after: Prompt, clock: Clock & { newId(): string }): Concerned {
  const replaced = (row: Prompt) => rows.prompts.map((other) => (other === before ? row : other));
  const stays = before.service === after.service && before.at === after.at && isPrompt(before) === isPrompt(after);
  if (stays) return { ...rows, prompts: replaced(after) };
  const { moment: left, ...prompt } = after;
  const others = rows.prompts.filter((row) => row !== before && row.moment !== undefined && row.moment === left);
  const moments = rows.moments.map((row) => (row.id === left ? withoutPrompts(row, 1, others) : row)).filter(holdsSomething);
  if (!isPrompt(prompt)) return { ...rows, prompts: replaced(prompt), moments };
  const turn = joined(prompt, moments, clock);
  const turns = [...moments.filter(({ id }) => id !== turn.id), turn];
  return { ...rows, prompts: replaced({ ...prompt, moment: turn.id }), moments: turns, said: carried(rows.said, left, turn, turns) };
}

/** What was said of a turn that is none any more, goes with its last prompt to the turn that is in now, unless something is said of that. */
function carried(said: Rows['said'], from: string | undefined, { id, day, service }: Moment, turns: readonly Moment[]): Rows['said'] {
  const isOf = (row: Said, turn: string | undefined): row is Tagged => row.what === 'tags' && row.id === turn;
  if (turns.some((turn) => turn.id === from && turn.counted === 1) || said.some((row) => isOf(row, id))) return said;
  return said.map((row) => (isOf(row, from) ? { ...row, id, day, service } : row));
}

function joined(
  { service, at, endAt = at }: Prompt,
  moments: readonly Moment[],
  { localTime, newId }: Clock & { newId(): string },
): Moment {
  const [last] = moments.filter((row) => row.service === service && row.startAt <= at + AWAY_MS).sort((a, b) => b.startAt - a.startAt);
  const turn = last && belongs(last, at, at, localTime) ? last : openMoment(newId(), service, at, localTime);
  return withMore(turn, { prompts: 1, from: at, to: endAt }, localTime);
}
